import { useEffect, useMemo, useState } from 'react';
import { desk } from '#data/desk.ts';
import { allPools } from '#data/queries/rows.ts';
import { whyText, type SayTime } from '#shared/domain/query/why.ts';
import { routeHref } from '#state/route.ts';
import { PropertyRow } from '#ui/edit/property-row.tsx';
import { formatDay, formatRelative } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { Truncate } from '#ui/truncate.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './details.module.css';

const time: SayTime = { day: (at) => formatDay(at), ago: (at) => formatRelative(at) };

type Inside = { readonly id: string; readonly name: string; readonly why: string };

/** The segments a person is in now, each with why; nothing where there is none. */
export function SegmentsRow({ personId }: { personId: string }) {
  const segments = useSegmentsOf(personId);
  if (segments.length === 0) return null;
  return (
    <PropertyRow label="Segments">
      <ul className={classes.segments}>
        {segments.map(({ id, name, why }) => (
          <li key={id}>
            <a href={routeHref('pools', id)}>{name}</a>
            <Truncate className={classes.why} text={why} />
          </li>
        ))}
      </ul>
    </PropertyRow>
  );
}

function useSegmentsOf(personId: string): readonly Inside[] {
  const pools = useLive(allPools()).rows;
  const { version, whole } = useLive(desk().index);
  const segments = useMemo(() => [...pools.values()].filter(({ kind }) => kind === 'segment').toSorted((a, b) => compareText(a.name, b.name)), [pools]);
  const [inside, setInside] = useState<readonly Inside[]>([]);
  useEffect(() => {
    if (!whole) return undefined;
    let wanted = true;
    void Promise.all(segments.map(({ query }) => desk().index.why(query, [personId]))).then((answers) => {
      if (!wanted) return;
      setInside(segments.flatMap(({ id, name }, at) => (answers[at]?.[0]?.holds ? [{ id, name, why: whyText(answers[at][0].facts, time) }] : [])));
    });
    return () => {
      wanted = false;
    };
  }, [segments, personId, version, whole]);
  return inside;
}
