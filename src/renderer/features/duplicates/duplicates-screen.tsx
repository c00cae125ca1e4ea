import { IconUsers } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { desk } from '#data/desk.ts';
import { duplicateSearch } from '#data/duplicates/search.ts';
import type { Level } from '#shared/domain/duplicates/score.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { formatCount } from '#ui/format/format.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { Screen } from '#ui/screen.tsx';
import { VirtualList } from '#ui/table/virtual-list.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './duplicates.module.css';
import { PairRow } from './pair-row.tsx';
import { shownPairs } from './shown-pairs.ts';

const ROW = 134;
const views = [
  { value: 'likely', label: 'Likely' },
  { value: 'all', label: 'All' },
] as const;
const likely: ReadonlySet<Level> = new Set(['sure', 'likely']);

/** People who may be in the list twice: two by two, the surest first, to look at and to tell apart. */
export function DuplicatesScreen() {
  const search = duplicateSearch();
  const { phase, progress, pairs, people: compared, at, error } = useLive(search);
  const rows = useLive(desk().people);
  const [view, setView] = useState<(typeof views)[number]['value']>('likely');
  const [readFor, setReadFor] = useState<typeof pairs | null>(null);

  useEffect(() => {
    if (search.snapshot().phase === 'never') search.start();
  }, [search]);
  useEffect(() => {
    void desk()
      .people.need(pairs.flatMap(({ a, b }) => [a, b]))
      .then(() => setReadFor(pairs));
  }, [pairs]);

  const all = useMemo(() => shownPairs(pairs, rows), [pairs, rows]);
  const shown = useMemo(() => (view === 'all' ? all : all.filter(({ pair }) => likely.has(pair.level))), [all, view]);
  const ready = phase === 'done' && readFor === pairs;
  return (
    <Screen
      title="Duplicates"
      scope="list"
      lead={ready && <CountBadge count={shown.length} label="pairs" />}
      actions={
        <Button variant="primary" busy={phase === 'searching'} onClick={() => search.start()}>
          {phase === 'done' ? 'Look again' : 'Look for duplicates'}
        </Button>
      }
      toolbar={
        <>
          <Segmented label="Which pairs" options={views} value={view} onChange={setView} />
          {phase === 'done' && (
            <span className={classes.when}>
              {formatCount(compared, 'person', 'people')} compared <RelativeTime at={at} />. Nobody is changed by this.
            </span>
          )}
        </>
      }
    >
      {phase === 'searching' && (
        <div className={classes.progress}>
          <ProgressBar label="Comparing everybody" value={progress} onCancel={() => search.cancel()} />
        </div>
      )}
      {phase === 'failed' && <ErrorState what="The search for duplicates stopped." where={error} now="Nothing was changed. Look again." />}
      {phase === 'never' && <EmptyState icon={<IconUsers size={24} stroke={1.5} />} message="People who may be in the list twice will be shown here, with what they share." />}
      {phase === 'done' && !ready && <SkeletonRows rows={6} height={ROW} />}
      {ready && shown.length === 0 && <EmptyState icon={<IconUsers size={24} stroke={1.5} />} message={nothing(all.length)} action={all.length > 0 && <Button onClick={() => setView('all')}>Show all</Button>} />}
      {ready && shown.length > 0 && (
        <VirtualList
          label="Suspected pairs"
          count={shown.length}
          estimate={ROW}
          itemKey={(index) => (shown[index] ? `${shown[index].pair.a} ${shown[index].pair.b}` : String(index))}
          render={(index) => shown[index] && <PairRow shown={shown[index]} />}
        />
      )}
    </Screen>
  );
}

function nothing(all: number): string {
  return all > 0 ? 'No pair is likely to be the same person. Some less likely ones are worth a look.' : 'Nobody seems to be in the list twice.';
}
