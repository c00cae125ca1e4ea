import { IconSquare, IconSquareCheckFilled, IconUserPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Entry } from '#data/index-worker/entry.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from '../dialogs.module.css';

export type Row = { readonly kind: 'person'; readonly entry: Entry } | { readonly kind: 'new'; readonly text: string };

type ResultsProps = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly active: number;
  readonly picked: ReadonlyMap<string, string>;
  /** Ids of people who are on the job already. */
  readonly present: ReadonlySet<string>;
  readonly ready: boolean;
  readonly onActive: (index: number) => void;
  readonly onTake: (row: Row) => void;
};

/** Who fits what was typed; the last line makes somebody new of it. */
export function Results({ id, rows, active, picked, present, ready, onActive, onTake }: ResultsProps) {
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <>
      <div id={id} role="listbox" aria-label="People" aria-multiselectable className={classes.results}>
        {rows.map((row, index) => {
          const there = row.kind === 'person' && present.has(row.entry.id);
          const chosen = row.kind === 'person' && picked.has(row.entry.id);
          return (
            <div
              key={row.kind === 'person' ? row.entry.id : 'new'}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={chosen}
              aria-disabled={there || undefined}
              className={classes.result}
              data-active={index === active || undefined}
              onMouseMove={() => index !== active && onActive(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(row)}
              onKeyDown={(event) => event.key === 'Enter' && onTake(row)}
            >
              {row.kind === 'new' ? <IconUserPlus size={16} aria-hidden /> : chosen ? <IconSquareCheckFilled size={16} aria-hidden /> : <IconSquare size={16} aria-hidden />}
              {row.kind === 'new' ? <Truncate text={`Add “${row.text}” as somebody new`} /> : <Somebody entry={row.entry} />}
              {there && <span className={classes.mark}>on this job</span>}
            </div>
          );
        })}
        {!ready && <SkeletonRows rows={6} height={40} label="Searching" />}
      </div>
    </>
  );
}

function Somebody({ entry }: { entry: Entry }) {
  const detail = [entry.title, entry.employer, entry.city].filter(Boolean).join(' · ') || entry.email;
  return (
    <span className={classes.who}>
      <Truncate text={entry.name} />
      <Truncate className={classes.detail} text={detail} />
    </span>
  );
}
