import { useState } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { applicationsOfPerson, documentsOfPerson, tasksOfPerson } from '#data/queries/rows.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { setReading, useReading } from '#state/reading.ts';
import { CountBadge } from '#ui/count-badge.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { useLive } from '#ui/use-live.ts';
import { Details } from './details/details.tsx';
import { DocumentsTab } from './documents/documents-tab.tsx';
import classes from './person.module.css';
import { Timeline } from './timeline/timeline.tsx';
import { PersonApplications } from './work/person-applications.tsx';
import { PersonTasks } from './work/person-tasks.tsx';

export type PersonTab = 'timeline' | 'details' | 'documents' | 'applications' | 'tasks';

type PersonTabsProps = { readonly person: Stored<'people'>; readonly only?: readonly PersonTab[]; readonly start?: PersonTab; readonly level?: 2 | 3 };

const every: readonly PersonTab[] = ['timeline', 'details', 'documents', 'applications', 'tasks'];

/** The parts of a person's record, one at a time. Documents stay on show from person to person; else it begins with `start`. */
export function PersonTabs({ person, only = every, start = 'timeline', level = 3 }: PersonTabsProps) {
  const [tab, setTab] = useState<PersonTab>(() => (useReading.getState().documents ? 'documents' : start));
  const show = (next: PersonTab): void => {
    setTab(next);
    setReading({ documents: next === 'documents' });
  };
  useCommand('person.documents', () => show('documents'));
  const applications = useLive(applicationsOfPerson(person.id)).rows.size;
  const documents = useLive(documentsOfPerson(person.id)).rows.size;
  const tasks = [...useLive(tasksOfPerson(person.id)).rows.values()].filter((task) => task.done === 0).length;
  const tabs = {
    timeline: { label: 'Timeline', content: <Timeline key={person.id} personId={person.id} level={level} /> },
    details: { label: 'Details', content: <Details key={person.id} person={person} level={level} /> },
    documents: { label: <Counted label="Documents" count={documents} of="documents" />, content: <DocumentsTab key={person.id} person={person} /> },
    applications: { label: <Counted label="Applications" count={applications} of="applications" />, content: <PersonApplications person={person} /> },
    tasks: { label: <Counted label="Tasks" count={tasks} of="open tasks" />, content: <PersonTasks personId={person.id} /> },
  };
  return (
    <div className={classes.tabs}>
      <Tabs label="Parts of the record" value={tab} onChange={show} tabs={only.map((value) => ({ value, ...tabs[value] }))} />
    </div>
  );
}

function Counted({ label, count, of }: { label: string; count: number; of: string }) {
  return (
    <span className={classes.counted}>
      {label}
      {count > 0 && <CountBadge count={count} label={of} />}
    </span>
  );
}
