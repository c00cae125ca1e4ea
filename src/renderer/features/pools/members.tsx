import { IconPlus, IconUserSearch } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { sortFields } from '#data/index-worker/columns.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { desk } from '#data/desk.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { followPanel, openPanel } from '#state/panel.ts';
import { selectionOf, setFocused, setSelected, toggleSelected, useSelection } from '#state/selection.ts';
import { setRouteParams, useRoute } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { DataTable } from '#ui/table/data-table.tsx';
import { useFocusTable } from '#ui/table/use-focus-table.ts';
import { PlacesContext, poolMemberColumns, segmentColumns } from './member-columns.tsx';
import classes from './pools.module.css';
import { useMemberCommands } from './use-member-commands.ts';
import { useMemberRows } from './use-member-rows.ts';
import { useWhys, WhysContext } from './use-whys.ts';

const keyOf = (row: Entry) => row.id;
const nameOf = (row: Entry) => row.name;
const open = (row: Entry) => openPanel(row.id);

type MembersProps = { readonly screen: string; readonly pool: Stored<'pools'>; readonly stageId: string | null; readonly places: ReadonlyMap<string, Stored<'poolMembers'>> };

/** Who is in a pool, with stage and note; or in a segment, each with why. */
export function Members({ screen, pool, stageId, places }: MembersProps) {
  const { params } = useRoute();
  const { id, kind, query: asks } = pool;
  const field = sortFields.find((one) => one === params['sort']) ?? 'name';
  const descending = params['down'] === '1';
  const query = useMemo((): PeopleQuery => {
    const all = { owner: null, tag: null, kind: null, sort: { field, descending } };
    return kind === 'static' ? { ...all, text: '', pool: { id, stageId } } : { ...all, text: asks, exact: true };
  }, [id, kind, asks, stageId, field, descending]);
  const rows = useMemberRows(query);
  const ids = useMemo(() => rows.entries.map((entry) => entry.id), [rows.entries]);
  const whys = useWhys(kind === 'segment' ? asks : '', ids);
  const stages = useMemo(() => new Map(pool.stages.map((stage) => [stage.id, stage.name])), [pool.stages]);
  const focusedId = useSelection(screen, (selection) => selection.focusedId);
  const selected = useSelection(screen, (selection) => selection.selected);
  useMemberCommands(screen, pool, query, places);
  useFocusTable(rows.ready);

  const onSelect = useCallback(
    (row: Entry, { range }: { readonly range: boolean }) => {
      if (range) void selectTo(screen, query, row.id);
      else toggleSelected(screen, row.id);
    },
    [screen, query],
  );
  const onFocus = useCallback(
    (row: Entry) => {
      setFocused(screen, row.id);
      followPanel(row.id);
    },
    [screen],
  );
  return (
    <PlacesContext value={useMemo(() => ({ places, stages }), [places, stages])}>
      <WhysContext value={whys}>
        <div className={classes.members}>
          <DataTable
            label={`People in ${pool.name}`}
            columns={kind === 'static' ? poolMemberColumns : segmentColumns}
            rowCount={rows.total}
            getRow={rows.getRow}
            rowKey={keyOf}
            rowLabel={nameOf}
            onRange={rows.onRange}
            indexOf={rows.indexOf}
            sort={{ id: field, descending }}
            onSort={(sort) => setRouteParams({ sort: sort.id, down: sort.descending ? '1' : '' })}
            focusedKey={focusedId}
            onFocus={onFocus}
            onOpen={open}
            selected={selected}
            onSelect={onSelect}
            empty={rows.ready && <Nobody pool={pool} />}
          />
        </div>
      </WhysContext>
    </PlacesContext>
  );
}

/** Adds everybody from where the selection began to `id`, in the order of the table. */
async function selectTo(screen: string, query: PeopleQuery, id: string): Promise<void> {
  const { anchorId, focusedId } = selectionOf(screen);
  const ids = await desk().index.ids(query);
  const [a, b] = [ids.indexOf(anchorId ?? focusedId ?? id), ids.indexOf(id)];
  const range = a === -1 || b === -1 ? [id] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  setSelected(screen, new Set([...selectionOf(screen).selected, ...range]));
}

function Nobody({ pool }: { pool: Stored<'pools'> }) {
  const icon = <IconUserSearch size={24} stroke={1.5} />;
  if (pool.kind === 'segment') return <EmptyState icon={icon} message="Nobody fits the query now. Whoever does will be here by themselves." action={<Button onClick={() => openDialog({ kind: 'pool', poolId: pool.id })}>Change the query</Button>} />;
  return (
    <EmptyState
      icon={icon}
      message="Nobody here yet. Add people by name, or from the People table with “Add to pool”."
      action={
        <Button icon={<IconPlus size={16} />} onClick={() => openDialog({ kind: 'add-members', poolId: pool.id })}>
          Add people
        </Button>
      }
    />
  );
}
