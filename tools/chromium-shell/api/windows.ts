import type { ShellWindow } from './browser-window.ts';

const windows = new Map<number, ShellWindow>();
let lastId = 0;

/** All windows that are open, by id. */
export const openWindows = {
  nextId: (): number => ++lastId,
  add: (window: ShellWindow): void => void windows.set(window.id, window),
  remove: (window: ShellWindow): void => void windows.delete(window.id),
  all: (): ShellWindow[] => [...windows.values()],
  get: (id: number): ShellWindow | null => windows.get(id) ?? null,
};
