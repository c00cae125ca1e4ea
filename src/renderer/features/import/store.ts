/** A value of this module's life, followed with `useLive`: it stays when the screen goes. */
export class Store<S> {
  readonly #listeners = new Set<() => void>();
  #state: S;

  constructor(start: S) {
    this.#state = start;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): S => this.#state;

  set(next: Partial<S>): void {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }
}
