import type { BoardController } from './board-controller.ts';

let current: BoardController | null = null;

/** The board on show, for the palette. */
export function currentBoard(): BoardController | null {
  return current;
}

/** Makes a board the one on show. Answers how to take that back. */
export function showBoard(board: BoardController): () => void {
  current = board;
  return () => {
    if (current === board) current = null;
  };
}
