import { desk, run, undo } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { startComposing, type ComposerKind } from '#state/composer.ts';
import { openDialog } from '#state/dialogs.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { closePanel, openPanel, usePanel } from '#state/panel.ts';
import { navigate } from '#state/route.ts';
import { actedOn, clearSelected, selectionOf, setSelected, toggleSelected } from '#state/selection.ts';
import { announce } from '#ui/feedback/announce.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { formatCount } from '#ui/format/format.ts';

/** Answers the keys of a pool's table. `places` says at which stage people are; a segment has none. */
export function useMemberCommands(screen: string, pool: Stored<'pools'>, query: PeopleQuery, places: ReadonlyMap<string, Stored<'poolMembers'>>): void {
  const isList = pool.kind === 'static';
  const focused = () => selectionOf(screen).focusedId;
  const withFocused = (act: (id: string) => void) => () => {
    const id = focused();
    if (id === null) return false;
    act(id);
    return true;
  };
  const write = (kind: ComposerKind) =>
    withFocused((id) => {
      openPanel(id);
      startComposing(kind);
    });
  useCommand('step.back', () => void step(screen, pool, places, -1), isList);
  useCommand('step.forward', () => void step(screen, pool, places, 1), isList);
  useCommand('list.new', () => openDialog({ kind: 'add-members', poolId: pool.id }), isList);
  useCommand('list.remove', () => void takeOut(screen, pool.id, actedOn(screen)), isList);
  useCommand('list.edit', () => openDialog({ kind: 'pool', poolId: pool.id }));
  useCommand('list.select', withFocused((id) => toggleSelected(screen, id)));
  useCommand('list.select-all', () => {
    void desk()
      .index.ids(query)
      .then((ids) => {
        setSelected(screen, ids);
        announce(`${formatCount(ids.length, 'person', 'people')} selected`);
      });
  });
  useCommand('list.escape', () => {
    if (selectionOf(screen).selected.size > 0) clearSelected(screen);
    else if (usePanel.getState().personId !== null) closePanel();
    else navigate('pools');
    return true;
  });
  useCommand('person.note', write('note'));
  useCommand('person.call', write('call'));
  useCommand('person.meeting', write('meeting'));
  useCommand('person.write', write('mail'));
  useCommand('person.task', () => actedOn(screen).length > 0 && openDialog({ kind: 'task', personIds: actedOn(screen) }));
  useCommand('person.add-to-job', () => actedOn(screen).length > 0 && openDialog({ kind: 'add-to-job', personIds: actedOn(screen) }));
  useCommand('person.add-to-pool', () => actedOn(screen).length > 0 && openDialog({ kind: 'add-to-pool', personIds: actedOn(screen) }));
  useCommand('person.full', withFocused((id) => navigate('person', { id })));
}

/** Takes people out of a pool, and lets them go; nobody is gone, and the toast brings them back. */
export async function takeOut(screen: string, poolId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0 && showResult(await run('pool.take', { poolId, personIds: [...personIds] }), undo)) clearSelected(screen);
}

export async function moveTo(poolId: string, personIds: readonly string[], stageId: string): Promise<void> {
  if (personIds.length > 0) showResult(await run('pool.moveStage', { poolId, personIds: [...personIds], stageId }), undo);
}

/** One stage on or back: all of them, to the neighbour of where the first one stands. */
async function step(screen: string, { id, stages }: Stored<'pools'>, places: ReadonlyMap<string, Stored<'poolMembers'>>, by: 1 | -1): Promise<void> {
  const people = actedOn(screen);
  const at = stages.findIndex((stage) => stage.id === places.get(people[0] ?? '')?.stageId);
  const to = at === -1 ? undefined : stages[at + by];
  if (to) await moveTo(id, people, to.id);
  else if (at !== -1) announce(by === 1 ? 'At the last stage already' : 'At the first stage already');
}
