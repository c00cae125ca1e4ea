import { IconHistory } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { HistoryList } from '#data/queries/history.ts';
import { aliasesOf } from '#data/queries/merges.ts';
import { allMerges, allUsers } from '#data/queries/rows.ts';
import { setRouteParams, useRoute } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { SearchField } from '#ui/fields/search-field.tsx';
import { Select } from '#ui/fields/select.tsx';
import { compareText } from '#ui/format/sort.ts';
import { Screen } from '#ui/screen.tsx';
import { VirtualList } from '#ui/table/virtual-list.tsx';
import { useLive } from '#ui/use-live.ts';
import { dayEnd, dayStart } from './days.ts';
import { EntryRow } from './entry-row.tsx';
import classes from './history.module.css';

const ROW = 44;
const EVERYBODY = '';
/** The journal looks for entries about so many records at once: somebody and all that were merged into them. */
const MOST_SUBJECTS = 200;

/** Who did what, when: the journal, newest first, to search and to take back. */
export function HistoryScreen() {
  const { params } = useRoute();
  const [text, setText] = useState('');
  const [by, setBy] = useState(EVERYBODY);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const search = useDeferredValue(text);
  const subject = params['about'] ?? null;
  const aliases = aliasesOf(useLive(allMerges()).rows);
  const list = useMemo(
    () =>
      new HistoryList({
        text: search,
        by: by === EVERYBODY ? null : by,
        subjects: subject === null ? null : aliases.everyIdOf(subject).slice(0, MOST_SUBJECTS),
        from: from === null ? null : dayStart(from),
        to: to === null ? null : dayEnd(to),
      }),
    [search, by, subject, aliases, from, to],
  );
  const { loaded, entries, complete, error } = useLive(list);
  const users = useLive(allUsers()).rows;
  const people = [...users.values()].map((user) => ({ value: user.id, label: user.name || 'Me' })).toSorted((a, b) => compareText(a.label, b.label));
  const filtered = text !== '' || by !== EVERYBODY || subject !== null || from !== null || to !== null;

  return (
    <Screen
      title="History"
      scope="list"
      toolbar={
        <>
          <SearchField label="Search history" value={text} onChange={setText} />
          <Select aria-label="Who" options={[{ value: EVERYBODY, label: 'Everybody' }, ...people]} value={by} onChange={setBy} />
          <div className={classes.day}>
            <DateField aria-label="From" placeholder="From" value={from} onChange={setFrom} clearable />
          </div>
          <div className={classes.day}>
            <DateField aria-label="Until" placeholder="Until" value={to} onChange={setTo} clearable />
          </div>
          {subject !== null && <Button onClick={() => setRouteParams({ about: '' })}>Show everything</Button>}
        </>
      }
    >
      {error !== null && <ErrorState what="History could not be read." where={error} now="Nothing is lost. Try again." />}
      {!loaded && <SkeletonRows rows={12} height={ROW} />}
      {loaded && error === null && entries.length === 0 && (
        <EmptyState
          icon={<IconHistory size={24} stroke={1.5} />}
          message={filtered ? 'Nothing in history fits these filters.' : 'Everything you do will be listed here, and can be taken back.'}
        />
      )}
      {entries.length > 0 && (
        <VirtualList
          label="History"
          count={entries.length}
          estimate={ROW}
          itemKey={(index) => entries[index]?.id ?? String(index)}
          render={(index) => {
            const entry = entries[index];
            if (!entry) return null;
            return (
              <>
                <EntryRow entry={entry} author={users.get(entry.by)?.name || 'Me'} />
                {!complete && index === entries.length - 1 && <WhenShown act={list.more} />}
              </>
            );
          }}
        />
      )}
    </Screen>
  );
}

/** Acts once when it comes into view: at the end of what is loaded. */
function WhenShown({ act }: { readonly act: () => void }) {
  useEffect(act, [act]);
  return null;
}
