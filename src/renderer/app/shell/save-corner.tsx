import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { saveState, subscribeSaveState, unsavedSentence } from '#data/save-state.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import classes from './nav.module.css';

const looks = {
  saved: { words: 'Saved', Icon: IconCheck },
  saving: { words: 'Saving…', Icon: IconLoader2 },
  failed: { words: 'Not saved', Icon: IconAlertTriangle },
} as const;

/** What the journal says of everything that was done: saving, saved, or not saved and why. */
export function SaveCorner({ collapsed }: { collapsed: boolean }) {
  const state = useSyncExternalStore(subscribeSaveState, saveState);
  const { words, Icon } = looks[state.state];
  const newest = state.failures.at(-1);
  return (
    <div className={classes.save} data-state={state.state} title={newest ? unsavedSentence(newest) : words}>
      <Icon size={14} aria-hidden />
      {collapsed ? <VisuallyHidden>{words}</VisuallyHidden> : words}
    </div>
  );
}
