import { IconWindowMaximize, IconX } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useRef } from 'react';
import { shortcutOf } from '#state/keymap/commands.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { openPanel } from '#state/panel.ts';
import { navigate } from '#state/route.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Composer } from './composer/composer.tsx';
import { PersonHeader } from './header/person-header.tsx';
import { waits } from './documents/keep-focus.ts';
import { PersonGone } from './person-gone.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PersonTabs } from './person-tabs.tsx';
import classes from './person.module.css';
import { usePersonCommands } from './use-person-commands.ts';
import { usePerson } from './use-person.ts';
import { useWalking } from './use-walking.ts';

/**
 * The person beside the screen: who it is, a composer, and the record. It follows the focus of the screen, a moment
 * behind where the machine is slow, so that moving on a board never waits for it.
 */
export function PersonPanel({ personId, applicationId }: { personId: string; applicationId: string | null }) {
  const shownId = useDeferredValue(personId);
  const root = useRef<HTMLDivElement>(null);
  const { loaded, person } = usePerson(shownId);
  // Of somebody who was merged, who stands for them.
  const standing = person && shownId === personId ? person.id : personId;
  usePersonCommands(standing, applicationId, root);
  useWalking(root, person?.id);
  useEffect(() => {
    if (standing !== personId) openPanel(standing, applicationId);
  }, [standing, personId, applicationId]);
  return (
    <div ref={root} className={classes.person} {...waits}>
      {!loaded && <SkeletonRows rows={8} height={44} label="Loading the person" />}
      {loaded && !person && <PersonGone />}
      {loaded && person && (
        <>
          <PersonHeader
            person={person}
            level={2}
            actions={
              <>
                <IconButton label="Open the whole page" shortcut={shortcutOf('person.full')} icon={<IconWindowMaximize size={16} />} onClick={() => navigate('person', { id: person.id })} />
                <PersonMenu person={person} whole={false} />
                <IconButton label="Close the panel" shortcut={shortcutOf('panel.close')} icon={<IconX size={16} />} onClick={() => runCommand('panel.close')} />
              </>
            }
          />
          <Composer key={`write ${person.id}`} person={person} applicationId={applicationId} />
          <PersonTabs key={person.id} person={person} />
        </>
      )}
    </div>
  );
}
