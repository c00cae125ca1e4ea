import type { LiveSource } from '../live/live-rows.ts';

/**
 * Long work that others wait for: `saving` until all of it is safe in the journal, then `showing`. Until then it can be
 * cancelled, and nothing is changed. `writing`: a file is made, and changes wait until it is whole. `done` and `total` count the same thing, e.g. people.
 */
export type Work = {
  readonly title: string;
  readonly phase: 'saving' | 'showing' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly cancel: (() => void) | null;
};

/** From so many on, work is shown while it runs. */
const LONG = 2000;

/** The long work at hand, for the window to show; null when there is none. */
export class Works implements LiveSource<Work | null> {
  readonly #listeners = new Set<() => void>();
  #work: Work | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Work | null => this.#work;

  show(work: Work | null): void {
    if (work && work.total <= LONG) return;
    if (work === this.#work) return;
    this.#work = work;
    for (const listener of this.#listeners) listener();
  }
}
