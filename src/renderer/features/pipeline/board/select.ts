import { selectionOf, selectRange, setFocused } from '#state/selection.ts';
import type { BoardController } from './board-controller.ts';
import { reachable, type Card } from './board-model.ts';
import { step } from './walk.ts';

/** Selects from the anchor to a card; across columns, everything between the two in the board's order. */
export function selectTo(board: BoardController, id: string): void {
  const { anchorId, focusedId } = selectionOf(board.screen);
  const from = board.model.places.get(anchorId ?? focusedId ?? id)?.column;
  const to = board.model.places.get(id)?.column;
  if (to === undefined) return;
  const [first, last] = from === undefined ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  const ids = board.model.columns.slice(first, last + 1).flatMap((column) => reachable(column).map((card) => card.id));
  selectRange(board.screen, id, ids);
}

/** Moves the focus by one card and selects up to it. */
export function extendSelection(board: BoardController, direction: 'up' | 'down'): void {
  const { focusedId } = selectionOf(board.screen);
  const next = step(board.model, focusedId, direction);
  if (!next) return;
  if (focusedId === null) setFocused(board.screen, next.id);
  selectTo(board, next.id);
  board.focus(next);
}

/** The cards in play among `ids`, and those that have ended. */
export function byState(board: BoardController, ids: readonly string[]): { readonly active: readonly Card[]; readonly ended: readonly Card[] } {
  const cards = ids.map((id) => board.applications.get(id)).filter((card) => card !== undefined);
  const over = (card: Card) => card.progress.state === 'rejected' || card.progress.state === 'withdrawn';
  return { active: cards.filter((card) => !over(card)), ended: cards.filter(over) };
}
