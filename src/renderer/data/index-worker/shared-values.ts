/** Keeps one copy of texts and lists that many people share: a role, a town, the same two tags. */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  text<T extends string | null>(value: T): T {
    if (value === null) return value;
    const known = this.#texts.get(value);
    if (known !== undefined) return known as T;
    this.#texts.set(value, value);
    return value;
  }

  list(values: readonly string[]): readonly string[] {
    const key = JSON.stringify(values);
    const known = this.#lists.get(key);
    if (known) return known;
    const list = values.map((value) => this.text(value));
    this.#lists.set(key, list);
    return list;
  }
}
