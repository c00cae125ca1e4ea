import { startTransition, useEffect, useRef, useState } from 'react';
import { personName } from '#shared/domain/person.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { useRoute } from '#state/route.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Composer } from './composer/composer.tsx';
import { PersonHeader } from './header/person-header.tsx';
import { PersonGone } from './person-gone.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PersonTabs } from './person-tabs.tsx';
import classes from './person.module.css';
import { Timeline } from './timeline/timeline.tsx';
import { usePersonCommands } from './use-person-commands.ts';
import { usePerson } from './use-person.ts';

/** The whole page of a person: the timeline in the middle, everything else beside it. */
export function PersonScreen() {
  const { id } = useRoute();
  return id === null ? <PersonGone /> : <Page key={id} id={id} />;
}

function Page({ id }: { id: string }) {
  const { loaded, person } = usePerson(id);
  if (!loaded) return <SkeletonRows rows={10} height={44} label="Loading the person" />;
  return person ? <Whole person={person} /> : <PersonGone />;
}

function Whole({ person }: { person: Stored<'people'> }) {
  const root = useRef<HTMLElement>(null);
  // The record beside has many fields; who it is and what happened are there first.
  const [settled, setSettled] = useState(false);
  useEffect(() => startTransition(() => setSettled(true)), []);
  usePersonCommands(person.id, null, root);
  return (
    <section ref={root} className={classes.page} aria-label={personName(person)} data-scope="panel">
      <div className={classes.main}>
        <PersonHeader person={person} level={1} actions={<PersonMenu person={person} whole />} />
        <Composer key={person.id} person={person} applicationId={null} />
        <div className={classes.pageTimeline}>
          <Timeline personId={person.id} level={2} />
        </div>
      </div>
      <aside className={classes.side} aria-label="Record">
        {settled && <PersonTabs person={person} only={['details', 'documents', 'applications', 'tasks']} start="details" level={2} />}
      </aside>
    </section>
  );
}
