import { IconArrowLeft, IconPencil, IconPlus, IconTrash, IconUserSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { poolHealth } from '#data/pools/pool-health.ts';
import { membersOfPool } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { clearPeopleFilter, setPeopleView } from '#state/people-view.ts';
import { navigate, setRouteParams, useRoute } from '#state/route.ts';
import { clearSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Screen } from '#ui/screen.tsx';
import { useLive } from '#ui/use-live.ts';
import { CameAndLeft } from './came-and-left.tsx';
import { HealthLine } from './health-line.tsx';
import { MemberBar } from './member-bar.tsx';
import { Members } from './members.tsx';
import { OverTime } from './over-time.tsx';
import classes from './pools.module.css';
import { removePool } from './remove-pool.ts';

const views = [
  { value: 'people', label: 'People' },
  { value: 'time', label: 'Over time' },
  { value: 'moves', label: 'Came and left' },
] as const;

/** One pool or segment: who is in it, how it stood over time, who came and left. */
export function PoolView({ pool }: { pool: Stored<'pools'> }) {
  const { params } = useRoute();
  const screen = `pool:${pool.id}`;
  const isList = pool.kind === 'static';
  const view = views.find(({ value }) => value === params['view'])?.value ?? 'people';
  const members = useLive(membersOfPool(pool.id)).rows;
  const places = useMemo(() => new Map([...members.values()].map((member) => [member.personId, member])), [members]);
  const stand = useLive(poolHealth()).stands.get(pool.id);
  const selected = useSelection(screen, (selection) => selection.selected);
  const stageId = pool.stages.find(({ id }) => id === params['stage'])?.id ?? null;
  const remove = async () => {
    if (await removePool(pool.id)) navigate('pools');
  };
  const showInPeople = () => {
    clearPeopleFilter();
    clearSelected('people');
    setPeopleView({ text: isList ? `pool:"${pool.name}"` : pool.query });
    navigate('people');
  };
  return (
    <Screen
      title={pool.name}
      scope="list"
      lead={
        <>
          <CountBadge count={isList ? places.size : (stand?.now.size ?? 0)} label="people" />
          <IconButton label="All pools" icon={<IconArrowLeft size={16} />} onClick={() => navigate('pools')} />
        </>
      }
      actions={
        <>
          <Button variant="quiet" icon={<IconUserSearch size={16} />} onClick={showInPeople}>
            Show in People
          </Button>
          <IconButton label="Edit" shortcut={shortcutOf('list.edit')} icon={<IconPencil size={16} />} onClick={() => openDialog({ kind: 'pool', poolId: pool.id })} />
          <IconButton label={isList ? 'Remove the pool' : 'Remove the segment'} icon={<IconTrash size={16} />} onClick={() => void remove()} />
          {isList && (
            <Button variant="primary" icon={<IconPlus size={16} />} shortcut={shortcutOf('list.new')} onClick={() => openDialog({ kind: 'add-members', poolId: pool.id, ...(stageId === null ? {} : { stageId }) })}>
              Add people
            </Button>
          )}
        </>
      }
      toolbar={
        selected.size > 0 && view === 'people' ? (
          <MemberBar screen={screen} pool={pool} />
        ) : (
          <>
            <Segmented label="What to show" options={views} value={view} onChange={(value) => setRouteParams({ view: value === 'people' ? '' : value })} />
            {isList && view === 'people' && <Stages pool={pool} members={members} stageId={stageId} />}
          </>
        )
      }
    >
      <div className={classes.view}>
        <div className={classes.about}>
          {pool.description !== '' && <p dir="auto">{pool.description}</p>}
          {!isList && (
            <p>
              <span className={classes.faint}>Everybody with</span> <code>{pool.query}</code>
            </p>
          )}
          <HealthLine stand={stand} />
        </div>
        {view === 'people' && <Members screen={screen} pool={pool} stageId={stageId} places={places} />}
        {view === 'time' && <OverTime pool={pool} />}
        {view === 'moves' && <CameAndLeft pool={pool} />}
      </div>
    </Screen>
  );
}

const all = 'all';

/** The stages of a pool with how many are at each: one of them, or all. */
function Stages({ pool, members, stageId }: { pool: Stored<'pools'>; members: ReadonlyMap<string, Stored<'poolMembers'>>; stageId: string | null }) {
  const counts = new Map<string, number>();
  for (const member of members.values()) counts.set(member.stageId, (counts.get(member.stageId) ?? 0) + 1);
  const options = [{ value: all, label: 'All stages' }, ...pool.stages.map(({ id, name }) => ({ value: id, label: `${name} ${formatNumber(counts.get(id) ?? 0)}` }))];
  return <Segmented label="Stage" options={options} value={stageId ?? all} onChange={(value) => setRouteParams({ stage: value === all ? '' : value })} />;
}
