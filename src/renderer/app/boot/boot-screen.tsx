import type { BootProgress } from '#data/boot.ts';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { formatNumber } from '#ui/format/format.ts';
import classes from './boot.module.css';

/** While the workspace opens: the frame of the window at once, and how far it is when it takes longer. */
export function BootScreen({ progress }: { progress: BootProgress }) {
  const rebuilding = progress.step === 'rebuilding';
  return (
    <main className={classes.boot}>
      <div className={classes.card}>
        <h1 className={classes.name}>Warmbench</h1>
        {rebuilding ? (
          <>
            <ProgressBar
              label="Rebuilding the view"
              value={progress.total > 0 ? progress.done / progress.total : null}
              detail={`${formatNumber(progress.done)} of ${formatNumber(progress.total)} changes`}
            />
            <p className={classes.hint}>Your data is safe in its journal. This happens once.</p>
          </>
        ) : (
          <output className={classes.hint}>Opening…</output>
        )}
      </div>
    </main>
  );
}
