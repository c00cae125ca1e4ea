import { withAsked } from '#shared/domain/query/column-filter.ts';
import { IconArrowBackUp, IconCircleCheck, IconFileImport } from '@tabler/icons-react';
import { clearPeopleFilter, setPeopleView } from '#state/people-view.ts';
import { navigate } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { formatCount, formatNumber } from '#ui/format/format.ts';
import { startOver } from '../flow.ts';
import type { Flow, Outcome } from '../flow-types.ts';
import classes from '../import.module.css';
import { undoImport } from '../run-import.ts';
import { countWords } from '../words.ts';
import { SkippedRows } from './row-lists.tsx';
import { Refused } from './refused.tsx';

/** What came of it, and where to go from here. */
export function DoneStep({ state, outcome }: { state: Flow; outcome: Outcome }) {
  const { progress, checked, choices } = state;
  const { name, counts, undone, entryId } = outcome;
  const skipped = checked?.prepared.skipped;
  const show = (): void => {
    clearPeopleFilter();
    const [tag] = choices.tags;
    const text = tag === undefined ? '' : withAsked('', 'tag', [{ value: tag, quoted: true }]);
    setPeopleView({ text, sort: { column: 'createdAt', descending: true }, ties: [] });
    navigate('people');
  };
  return (
    <div className={classes.choose}>
      <div className={classes.column}>
        <Refused sentences={state.error === null ? [] : [state.error]} />
        <section className={classes.drop} aria-label="Result">
          <span className={classes.doneIcon} aria-hidden>
            {undone ? <IconArrowBackUp size={28} stroke={1.5} /> : <IconCircleCheck size={28} stroke={1.5} />}
          </span>
          <h2 className={classes.lead} dir="auto">
            {undone ? `The import of ${name} was taken back` : `Imported ${name}`}
          </h2>
          <p role="status">{undone ? 'Everything is as it was before.' : `${countWords(counts)}.`}</p>
          {!undone && skipped && skipped.count > 0 && <p className={classes.hint}>{formatCount(skipped.count, 'row was', 'rows were')} skipped; see below.</p>}
          {progress ? (
            <ProgressBar label={progress.label} value={progress.total === 0 ? null : progress.done / progress.total} detail={`${formatNumber(progress.done)} of ${formatNumber(progress.total)}`} />
          ) : (
            <div className={classes.row}>
              {!undone && (
                <Button variant="primary" onClick={show}>
                  Show in people
                </Button>
              )}
              {!undone && entryId !== null && (
                <Button icon={<IconArrowBackUp size={16} />} onClick={() => void undoImport()}>
                  Undo import
                </Button>
              )}
              <Button variant={undone ? 'primary' : 'quiet'} icon={<IconFileImport size={16} />} onClick={startOver}>
                Import more
              </Button>
            </div>
          )}
        </section>
        {!undone && checked && <SkippedRows prepared={checked.prepared} />}
      </div>
    </div>
  );
}
