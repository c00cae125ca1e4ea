import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { poolHealth } from '#data/pools/pool-health.ts';
import { allPools, allUsers } from '#data/queries/rows.ts';
import { poolKinds } from '#shared/domain/pool.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { navigate, setRouteParams, useRoute } from '#state/route.ts';
import { setFocused, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { SearchField } from '#ui/fields/search-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Popover } from '#ui/overlay/popover.tsx';
import { Screen } from '#ui/screen.tsx';
import { ArrayTable } from '#ui/table/array-table.tsx';
import { useFocusTable } from '#ui/table/use-focus-table.ts';
import { useLive } from '#ui/use-live.ts';
import { poolColumns } from './pool-columns.tsx';
import { rowsOf, type PoolRow } from './pool-rows.ts';
import classes from './pools.module.css';
import { ReadyGallery } from './ready-gallery.tsx';
import { removePool } from './remove-pool.ts';

const SCREEN = 'pools';
const kinds = [
  { value: 'all', label: 'All' },
  { value: 'static', label: 'Pools' },
  { value: 'segment', label: 'Segments' },
] as const;
const keyOf = ({ pool }: PoolRow) => pool.id;
const nameOf = ({ pool }: PoolRow) => pool.name;
const newPool = () => openDialog({ kind: 'pool', as: 'static' });

/** Every pool and segment, with its health. */
export function PoolList() {
  const { params } = useRoute();
  const kind = poolKinds.find((one) => one === params['kind']) ?? null;
  const text = params['q'] ?? '';
  const { loaded, rows: pools } = useLive(allPools());
  const { stands } = useLive(poolHealth());
  const users = useLive(allUsers()).rows;
  const rows = useMemo(() => rowsOf(pools.values(), stands, users, { kind, text }), [pools, stands, users, kind, text]);
  const focusedId = useSelection(SCREEN, (selection) => selection.focusedId);
  const current = rows.find(({ pool }) => pool.id === focusedId) ?? rows[0];
  const search = useRef<HTMLInputElement>(null);
  useFocusTable(loaded);

  const open = ({ pool }: PoolRow) => navigate('pools', { id: pool.id });
  useCommand('list.new', newPool);
  useCommand('list.edit', () => current && openDialog({ kind: 'pool', poolId: current.pool.id }), current !== undefined);
  useCommand('list.remove', () => current && void removePool(current.pool.id), current !== undefined);
  useCommand('search.focus', () => search.current?.focus());

  return (
    <Screen
      title="Pools"
      scope="list"
      lead={loaded && <CountBadge count={rows.length} label="pools and segments" />}
      actions={
        <>
          <NewSegment />
          <Button variant="primary" icon={<IconPlus size={16} />} shortcut={shortcutOf('list.new')} onClick={newPool}>
            New pool
          </Button>
        </>
      }
      toolbar={
        <>
          <SearchField ref={search} label="Search pools" shortcut={shortcutOf('search.focus')} value={text} onChange={(q) => setRouteParams({ q })} />
          <Segmented label="Which kind" options={kinds} value={kind ?? 'all'} onChange={(value) => setRouteParams({ kind: value === 'all' ? '' : value })} />
        </>
      }
    >
      {!loaded && <SkeletonRows rows={8} height={36} />}
      {loaded && (
        <ArrayTable
          label="Pools"
          columns={poolColumns}
          rows={rows}
          rowKey={keyOf}
          rowLabel={nameOf}
          focusedKey={current?.pool.id ?? null}
          onFocus={({ pool }) => setFocused(SCREEN, pool.id)}
          onOpen={open}
          empty={<NoPools filtered={pools.size > 0} />}
        />
      )}
    </Screen>
  );
}

/** A segment begins with a query of one's own, or with one that is ready. */
function NewSegment() {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onOpenedChange={setOpened}
      align="end"
      trigger={
        <Button aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          New segment
        </Button>
      }
    >
      <div className={classes.choose}>
        <Button
          onClick={() => {
            setOpened(false);
            openDialog({ kind: 'pool', as: 'segment' });
          }}
        >
          With a query of your own
        </Button>
        <ReadyGallery
          onPick={({ name, description, query }) => {
            setOpened(false);
            openDialog({ kind: 'pool', as: 'segment', name, description, query });
          }}
        />
      </div>
    </Popover>
  );
}

function NoPools({ filtered }: { filtered: boolean }) {
  const icon = <IconUsersGroup size={24} stroke={1.5} />;
  if (filtered) return <EmptyState icon={icon} message="No pool or segment fits. Search for less." action={<Button onClick={() => setRouteParams({ q: '', kind: '' })}>Show all</Button>} />;
  return (
    <div className={classes.nothing}>
      <EmptyState
        icon={icon}
        message="A pool is a list you keep by hand, with stages of its own. A segment is a search that keeps itself. Begin with one of these."
        action={<Button onClick={newPool}>Make a pool</Button>}
      />
      <ReadyGallery />
    </div>
  );
}
