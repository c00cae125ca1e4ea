/** The newest few of what is slow to come by, asked for once; the one used longest ago is dropped. */
export class Lately<V> {
  readonly #limit: number;
  readonly #drop: (value: V) => void;
  readonly #known = new Map<string, { readonly promise: Promise<V>; value?: V }>();

  constructor(limit: number, drop: (value: V) => void = () => undefined) {
    this.#limit = limit;
    this.#drop = drop;
  }

  /** What has come for `key`, or comes now. What could not be had is asked for again the next time. */
  get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.#known.get(key);
    if (known) {
      this.#known.delete(key);
      this.#known.set(key, known);
      return known.promise;
    }
    const entry: { readonly promise: Promise<V>; value?: V } = { promise: make() };
    this.#known.set(key, entry);
    entry.promise.then(
      (value) => (entry.value = value),
      () => this.#known.delete(key),
    );
    this.#shrink();
    return entry.promise;
  }

  /** What has come for `key` already. */
  peek(key: string): V | undefined {
    return this.#known.get(key)?.value;
  }

  forget(key: string): void {
    this.#known.delete(key);
  }

  #shrink(): void {
    for (const [key, { promise }] of this.#known) {
      if (this.#known.size <= this.#limit) return;
      this.#known.delete(key);
      promise.then(this.#drop, () => undefined);
    }
  }
}
