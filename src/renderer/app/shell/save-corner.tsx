import { IconAlertTriangle } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { saveState, subscribeSaveState } from '#data/save-state.ts';
import classes from './shell.module.css';

/** What the journal says of everything that was done: saving, saved, or not saved and why. */
export function SaveCorner() {
  const state = useSyncExternalStore(subscribeSaveState, saveState);
  const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' }[state.state];
  return (
    <div className={classes.corner} data-state={state.state} role={state.state === 'failed' ? 'alert' : undefined}>
      {state.state === 'failed' && <IconAlertTriangle size={14} aria-hidden />}
      {words}
      {state.state === 'failed' && `: ${state.message}`}
    </div>
  );
}
