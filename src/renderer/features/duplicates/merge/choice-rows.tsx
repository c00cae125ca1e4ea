import { useId, type KeyboardEvent } from 'react';
import type { Choice } from '#shared/domain/merge/fields.ts';
import { cx } from '#ui/cx.ts';
import type { Difference, Side } from './compare.ts';
import classes from './merge.module.css';

type ChoiceRowsProps = {
  readonly rows: readonly Difference[];
  readonly names: { readonly [S in Side]: string };
  readonly chosen: ReadonlyMap<Choice, Side>;
  readonly onChoose: (choices: readonly Choice[], side: Side) => void;
};

const sides = ['winner', 'loser'] as const;

/** Where two records differ: left or right is chosen, line by line. Left and right arrows choose, up and down go from line to line. */
export function ChoiceRows({ rows, names, chosen, onChoose }: ChoiceRowsProps) {
  const id = useId();
  const inputId = (index: number, side: Side): string => `${id}${index}${side}`;
  const focus = (index: number, side: Side): void => document.getElementById(inputId(index, side))?.focus();
  const onKey = (event: KeyboardEvent, index: number): void => {
    const row = rows[index];
    if (!row) return;
    const sideNow = chosen.get(row.choice) ?? row.proposed;
    const next = { ArrowUp: index - 1, ArrowDown: index + 1 }[event.key];
    const side = ({ ArrowLeft: 'winner', ArrowRight: 'loser' } as const)[event.key];
    const target = next === undefined ? undefined : rows[next];
    if (next === undefined && side === undefined) return;
    event.preventDefault();
    if (side) onChoose([row.choice], side);
    if (side) focus(index, side);
    else if (target && next !== undefined) focus(next, chosen.get(target.choice) ?? target.proposed);
    else focus(index, sideNow);
  };
  return rows.map((row, index) => (
    <div key={row.choice} role="radiogroup" aria-label={row.label} className={classes.row}>
      <span className={classes.label}>{row.label}</span>
      {sides.map((side) => {
        const isChosen = (chosen.get(row.choice) ?? row.proposed) === side;
        return (
          <label key={side} className={cx(classes.cell, isChosen && classes.chosen)}>
            <input
              id={inputId(index, side)}
              type="radio"
              name={`${id}${index}`}
              checked={isChosen}
              data-autofocus={(index === 0 && isChosen) || undefined}
              aria-label={`${row[side] || 'Nothing'}, from ${names[side]}`}
              onKeyDown={(event) => onKey(event, index)}
              onChange={() => onChoose([row.choice], side)}
            />
            <span dir="auto" className={cx(classes.value, row[side] === '' && classes.none)} title={row[side]}>
              {row[side] || 'Nothing'}
            </span>
          </label>
        );
      })}
    </div>
  ));
}
