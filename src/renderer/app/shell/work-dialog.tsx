import { useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Work } from '#data/kernel/works.ts';
import { Button } from '#ui/button.tsx';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './work-dialog.module.css';

const words: { readonly [P in Work['phase']]: { readonly label: string; readonly hint: string } } = {
  saving: { label: 'Saving', hint: 'Nothing is changed before all of it is saved.' },
  showing: { label: 'Now showing', hint: 'All of it is saved.' },
  writing: { label: 'Writing', hint: 'Changes wait until the file is whole, so that all of it is of one moment.' },
};

/** A change of thousands, or an export, while it is made: everything else would have to wait for it. Until it is safe it can be cancelled. */
export function WorkDialog() {
  const work = useLive(desk().kernel.works);
  return work && <WorkAtHand work={work} />;
}

function WorkAtHand({ work: { title, phase, done, total, cancel } }: { work: Work }) {
  const [hidden, setHidden] = useState(false);
  if (hidden) return null;
  const close = cancel ?? (() => setHidden(true));
  const { label, hint } = words[phase];
  return (
    <Dialog title={title} onClose={close} size="small" reading footer={<Button onClick={close}>{cancel ? 'Cancel' : 'Hide'}</Button>}>
      <ProgressBar label={label} value={done / total} detail={`${formatNumber(done)} of ${formatNumber(total)}`} />
      <p className={classes.hint}>{hint}</p>
    </Dialog>
  );
}
