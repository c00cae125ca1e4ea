import { useState } from 'react';
import { fold } from '#shared/domain/fold.ts';
import type { Asked } from '#shared/domain/query/column-filter.ts';
import type { FacetField } from '#data/index-worker/facets.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Checkbox } from '#ui/fields/checkbox.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { formatNumber } from '#ui/format/format.ts';
import classes from './facet-list.module.css';
import { useFacet } from './use-facet.ts';

type FacetListProps = {
  readonly label: string;
  readonly facet: FacetField;
  /** Among whom the values are counted. */
  readonly text: string;
  /** Values are words, asked for as whole words; part of one can be typed, too. */
  readonly whole: boolean;
  readonly asked: readonly Asked[];
  readonly onChange: (asked: readonly Asked[]) => void;
};

/** The values of a column with how many people have each: some are ticked, or a part of them is typed. */
export function FacetList({ label, facet, text, whole, asked, onChange }: FacetListProps) {
  const values = useFacet(facet, text);
  const typed = asked.length === 1 && whole && asked[0]?.quoted === false ? asked[0].value : '';
  const [narrow, setNarrow] = useState(typed);
  const ticked = new Set(asked.filter(({ quoted }) => quoted || !whole).map(({ value }) => value));
  const known = values ?? [];
  // What is asked for but nobody has, or is said with a sign, can be taken off as well.
  const others = [...ticked].filter((value) => !known.some((one) => one.value === value));
  const shown = known.filter(({ value }) => ticked.has(value) || fold(value).includes(fold(narrow.trim())));
  const type = (next: string): void => {
    setNarrow(next);
    if (whole && ticked.size === 0) onChange(next.trim() === '' ? [] : [{ value: next.trim(), quoted: /\s/u.test(next.trim()) }]);
  };
  const toggle = (value: string): void => {
    const next = new Set(ticked);
    if (!next.delete(value)) next.add(value);
    onChange([...next].map((one) => ({ value: one, quoted: whole })));
  };
  return (
    <>
      <TextField label={whole ? 'Contains' : 'Find in the list'} data-autofocus value={narrow} onChange={(event) => type(event.currentTarget.value)} />
      {values === null && <SkeletonRows rows={6} height={28} label="Counting" />}
      <ul aria-label={label} className={classes.list}>
        {values !== null &&
          others.map((value) => (
            <li key={value} className={classes.value}>
              <Checkbox label={<bdi>{value}</bdi>} checked onChange={() => toggle(value)} />
            </li>
          ))}
        {shown.map(({ value, count }) => (
          <li key={value} className={classes.value}>
            <Checkbox label={<bdi>{value}</bdi>} checked={ticked.has(value)} onChange={() => toggle(value)} />
            <span className={classes.count}>{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
      {values !== null && shown.length === 0 && <p className={classes.count}>Nobody who is shown has such a value.</p>}
    </>
  );
}
