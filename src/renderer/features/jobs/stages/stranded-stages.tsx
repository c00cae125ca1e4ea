import type { Stage } from '#shared/domain/stage.ts';
import { Select } from '#ui/fields/select.tsx';
import { formatCount } from '#ui/format/format.ts';
import type { Stranded } from './stage-list.ts';
import classes from './stages.module.css';

type StrandedStagesProps = {
  readonly stranded: readonly Stranded[];
  readonly stages: readonly Stage[];
  readonly moves: Readonly<Record<string, string>>;
  readonly onMoves: (moves: Record<string, string>) => void;
  /** The first try to save is over: what is not chosen is said. */
  readonly tried: boolean;
};

/** Asks where the candidates of stages that were taken out go. */
export function StrandedStages({ stranded, stages, moves, onMoves, tried }: StrandedStagesProps) {
  if (stranded.length === 0) return null;
  const options = stages.filter(({ name }) => name.trim() !== '').map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.stranded}>
      {stranded.map(({ id, name, count }) => {
        const chosen = options.find(({ value }) => value === moves[id])?.value ?? null;
        return (
          <div key={id} className={classes.strandedRow}>
            <p dir="auto" className={classes.strandedText}>
              “{name}” holds {formatCount(count, 'candidate', 'candidates')}. They go to:
            </p>
            <Select
              aria-label={`Where the candidates of ${name} go`}
              placeholder="Choose a stage"
              options={options}
              value={chosen}
              error={tried && chosen === null ? 'Choose a stage.' : undefined}
              onChange={(to) => onMoves({ ...moves, [id]: to })}
            />
          </div>
        );
      })}
    </div>
  );
}
