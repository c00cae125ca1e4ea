import { useEffect, useSyncExternalStore } from 'react';
import { saveState, subscribeSaveState, unsavedSentence } from '#data/save-state.ts';
import { Button } from '#ui/button.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './closing.module.css';
import { leave, leaving, stay } from './leaving.ts';

/** Before the window closes, what is not saved is waited for, and asked about where that takes longer or has failed. */
export function ClosingDialog() {
  const asked = useLive(leaving);
  useEffect(
    () =>
      window.warmbench.on.closing(() => {
        saveEdited();
        void leave(window.warmbench.app);
      }),
    [],
  );
  if (asked === null) return null;
  return (
    <Dialog
      title={asked === 'saving' ? 'Still saving' : 'Not everything is saved'}
      size="small"
      reading
      onClose={stay}
      footer={
        <div className={classes.foot}>
          <Button onClick={stay}>Keep it open</Button>
          <Button variant="danger" onClick={() => window.warmbench.app.flushed()}>
            Close all the same
          </Button>
        </div>
      }
    >
      <div role="alert" className={classes.stack}>
        {asked === 'saving' ? <Saving /> : <Unsaved />}
      </div>
    </Dialog>
  );
}

function Saving() {
  const { pending } = useSyncExternalStore(subscribeSaveState, saveState);
  const what = pending === 0 ? 'What you typed has' : formatCount(pending, 'change has', 'changes have');
  return <p>{what} not reached the disk yet. The window closes by itself once that is done; closed now, it may be lost.</p>;
}

function Unsaved() {
  const { failures } = useSyncExternalStore(subscribeSaveState, saveState);
  return (
    <>
      {failures.length === 0 && <p>What you typed could not be kept on the disk.</p>}
      {failures.map((failure) => (
        <p key={failure.what}>{unsavedSentence(failure)}</p>
      ))}
      <p>What you typed stands where it was typed. Keep the window open to save it once more, or to copy it.</p>
    </>
  );
}

/** A field that is being edited saves by losing the focus; it has it back when the window stays. */
function saveEdited(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  requestAnimationFrame(() => document.activeElement === document.body && field.focus({ preventScroll: true }));
}
