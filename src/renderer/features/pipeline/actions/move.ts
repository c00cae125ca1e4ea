import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { personName } from '#shared/domain/person.ts';
import { openDialog } from '#state/dialogs.ts';
import { announce } from '#ui/feedback/announce.ts';
import { formatCount } from '#ui/format/format.ts';
import type { BoardController } from '../board/board-controller.ts';
import type { Column } from '../board/board-model.ts';
import { neighboursAt } from '../board/walk.ts';
import { perform } from './perform.ts';

type Gap = { readonly after: string | null; readonly before: string | null };

/** The top of a column, where one sees who has come last. */
function columnTop(column: Column, ids: readonly string[]): Gap {
  return neighboursAt(column, 0, new Set(ids));
}

/**
 * Moves cards into a column, on top or into a gap. Where the stage asks for an interview or a note of cards that
 * enter it, a dialog asks for them first.
 */
export async function moveCards(board: BoardController, ids: readonly string[], column: Column, gap: Gap = columnTop(column, ids)): Promise<void> {
  if (ids.length === 0) return;
  const { stage } = column;
  const entering = ids.some((id) => board.applications.get(id)?.progress.stageId !== stage.id);
  if (entering && stage.demands.length > 0) {
    openDialog({ kind: 'move-demands', applicationIds: ids, stageId: stage.id, ...gap });
    return;
  }
  const failure = await perform('application.move', { ids: [...ids], stageId: stage.id, ...gap });
  if (failure === null) setTimeout(() => announceMove(board, ids, stage.id), 0);
}

/** Moves cards by stages to the left or the right; those at the end stay where they are. */
export async function shiftCards(board: BoardController, ids: readonly string[], by: 1 | -1): Promise<void> {
  const { columns, places } = board.model;
  const targets = Map.groupBy(ids, (id) => (places.get(id)?.column ?? -1) + by);
  for (const [target, moved] of targets) {
    const column = columns[target];
    if (column && target - by >= 0) await moveCards(board, moved, column);
  }
}

/** Moves cards of one column up or down by one place. */
export async function reorderCards(board: BoardController, ids: readonly string[], by: 1 | -1): Promise<void> {
  const [first] = ids;
  const place = first === undefined ? undefined : board.model.places.get(first);
  const column = place && board.model.columns[place.column];
  if (!place || !column || ids.some((id) => board.model.places.get(id)?.column !== place.column)) return;
  const indexes = ids.map((id) => board.model.places.get(id)?.index ?? 0);
  const gap = by === -1 ? Math.min(...indexes) - 1 : Math.max(...indexes) + 2;
  if (gap < 0 || gap > column.cards.length) return;
  await moveCards(board, ids, column, neighboursAt(column, gap, new Set(ids)));
}

function announceMove(board: BoardController, ids: readonly string[], stageId: string): void {
  const column = board.model.columns.find((one) => one.stage.id === stageId);
  const [first] = ids;
  const place = first === undefined ? undefined : board.model.places.get(first);
  if (!column) return;
  const who = ids.length === 1 ? nameOf(board, ids[0] ?? '') : formatCount(ids.length, 'card', 'cards');
  const where = place ? `, position ${place.index + 1} of ${column.cards.length}` : '';
  announce(`Moved ${who} to ${column.stage.name}${where}`);
}

function nameOf(board: BoardController, id: string): string {
  const person: Stored<'people'> | undefined = desk().people.snapshot().get(board.applications.get(id)?.personId ?? '');
  return person ? personName(person) : 'the card';
}
