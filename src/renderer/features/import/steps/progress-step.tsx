import { formatNumber } from '#ui/format/format.ts';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { backToSetup } from '../flow.ts';
import type { Flow } from '../flow-types.ts';
import classes from '../import.module.css';
import { cancelImport } from '../run-import.ts';

/** Rows being read and compared, or people being saved. */
export function ProgressStep({ state }: { state: Flow }) {
  const { progress, step, cancellable } = state;
  if (!progress) return null;
  const cancel = step === 'checking' ? backToSetup : cancellable ? cancelImport : undefined;
  return (
    <div className={classes.choose}>
      <div className={classes.column}>
        <ProgressBar
          label={progress.label}
          value={progress.total === 0 ? null : progress.done / progress.total}
          detail={`${formatNumber(progress.done)} of ${formatNumber(progress.total)}`}
          onCancel={cancel}
        />
        <p className={classes.hint}>
          {step === 'checking'
            ? 'Nothing is imported yet.'
            : cancellable
              ? 'You can go on working; this runs beside it. If you cancel, nothing is changed.'
              : 'Everything is safe. You can go on working while people appear.'}
        </p>
      </div>
    </div>
  );
}
