import { useEffect } from 'react';
import { selectionOf, useSelection } from '#state/selection.ts';
import { setWalk } from '#state/walk.ts';
import type { BoardController } from './board-controller.ts';
import { reachable, type BoardModel } from './board-model.ts';
import { step } from './walk.ts';

/** Tells the panel where in its column the focused card stands. A part of its own: the board does not draw again for it. */
export function BoardWalk({ board, model }: { board: BoardController; model: BoardModel }) {
  const focusedId = useSelection(board.screen, (selection) => selection.focusedId);
  useEffect(() => {
    const place = focusedId === null ? undefined : model.places.get(focusedId);
    const column = place && model.columns[place.column];
    if (!place || !column) return setWalk(null);
    const cards = reachable(column);
    const go = (by: 1 | -1): void => board.show(step(board.model, selectionOf(board.screen).focusedId, by === 1 ? 'down' : 'up'));
    return setWalk({ at: place.index, total: cards.length, previous: cards[place.index - 1]?.personId ?? null, next: cards[place.index + 1]?.personId ?? null, go });
  }, [board, model, focusedId]);
  useEffect(() => () => setWalk(null), []);
  return null;
}
