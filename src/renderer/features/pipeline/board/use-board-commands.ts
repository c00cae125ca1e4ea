import { useCommand } from '#state/keymap/use-command.ts';
import { boardFilterOf, setBoardFilter } from '#state/board-filters.ts';
import { openDialog } from '#state/dialogs.ts';
import { closePanel, openPanel, usePanel } from '#state/panel.ts';
import { actedOn, clearSelected, selectionOf, setSelected, toggleSelected } from '#state/selection.ts';
import { perform } from '../actions/perform.ts';
import { reorderCards, shiftCards } from '../actions/move.ts';
import type { BoardController } from './board-controller.ts';
import { toggleCollapsed } from './column-header.tsx';
import { usePersonCommands } from './use-person-commands.ts';
import { byState, extendSelection } from './select.ts';
import { inBoardOrder, step, type Direction } from './walk.ts';

/** Answers the keys of the board. */
export function useBoardCommands(board: BoardController): void {
  useMovement(board);
  useSelecting(board);
  usePersonCommands(board);
  const acted = () => inBoardOrder(board.model, actedOn(board.screen));
  const active = () => byState(board, acted()).active.map((card) => card.id);
  const ended = () => byState(board, acted()).ended.map((card) => card.id);
  const withSome = (ids: readonly string[], act: (ids: string[]) => unknown) => (ids.length > 0 ? void act([...ids]) : false);

  useCommand('card.back', () => withSome(active(), (ids) => shiftCards(board, ids, -1)));
  useCommand('card.forward', () => withSome(active(), (ids) => shiftCards(board, ids, 1)));
  useCommand('card.raise', () => withSome(active(), (ids) => reorderCards(board, ids, -1)));
  useCommand('card.lower', () => withSome(active(), (ids) => reorderCards(board, ids, 1)));
  useCommand('card.move', () => withSome(active(), (applicationIds) => openDialog({ kind: 'move', applicationIds })));
  useCommand('card.reject', () => withSome(active(), (applicationIds) => openDialog({ kind: 'reject', applicationIds })));
  useCommand('card.reopen', () => withSome(ended(), (ids) => perform('application.reopen', { ids })));
  useCommand('card.take-off', () => withSome(acted(), (ids) => perform('application.trash', { ids })));
  useCommand('board.add', () => openDialog({ kind: 'add-candidates', jobId: board.jobId }));
  useCommand('board.late', () => setBoardFilter(board.jobId, { late: !boardFilterOf(board.jobId).late }));
  useCommand('board.collapse', () => {
    const place = board.model.places.get(selectionOf(board.screen).focusedId ?? '');
    const column = place && board.model.columns[place.column];
    if (!column) return false;
    toggleCollapsed(board, column.stage.id);
    return true;
  });
}

function useMovement(board: BoardController): void {
  const go = (direction: Direction) => () => board.focus(step(board.model, selectionOf(board.screen).focusedId, direction));
  useCommand('board.left', go('left'));
  useCommand('board.right', go('right'));
  useCommand('board.up', go('up'));
  useCommand('board.down', go('down'));
  useCommand('board.first', go('first'));
  useCommand('board.last', go('last'));
  useCommand('card.open', () => {
    const card = board.focused;
    if (!card) return false;
    openPanel(card.personId, card.id);
    return true;
  });
  useCommand('card.peek', () => {
    const card = board.focused;
    if (!card) return false;
    if (usePanel.getState().personId === card.personId) closePanel();
    else openPanel(card.personId, card.id);
    return true;
  });
}

function useSelecting(board: BoardController): void {
  useCommand('card.extend-down', () => extendSelection(board, 'down'));
  useCommand('card.extend-up', () => extendSelection(board, 'up'));
  useCommand('card.select', () => {
    const card = board.focused;
    if (!card) return false;
    toggleSelected(board.screen, card.id);
    return true;
  });
  useCommand('card.select-all', () => {
    const place = board.model.places.get(selectionOf(board.screen).focusedId ?? '');
    const column = place && board.model.columns[place.column];
    if (!column) return false;
    setSelected(board.screen, new Set([...selectionOf(board.screen).selected, ...column.cards.map((card) => card.id)]));
    return true;
  });
  useCommand('board.escape', () => {
    if (selectionOf(board.screen).selected.size > 0) clearSelected(board.screen);
    else if (usePanel.getState().personId !== null) closePanel();
    else return false;
    return true;
  });
}
