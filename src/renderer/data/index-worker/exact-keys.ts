/** Who is known under which exact key (mail, phone, profile). Most keys have one person, so a list is smaller than a set. */
export class ExactKeys {
  readonly #ids = new Map<string, string[]>();

  add(keys: readonly string[], id: string): void {
    for (const key of keys) {
      const ids = this.#ids.get(key);
      if (!ids) this.#ids.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }

  remove(keys: readonly string[], id: string): void {
    for (const key of keys) {
      const ids = this.of(key).filter((one) => one !== id);
      if (ids.length > 0) this.#ids.set(key, ids);
      else this.#ids.delete(key);
    }
  }

  /** The ids known under one of the keys, each with the first key that found it, in the order of the keys. */
  find(keys: readonly string[]): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const key of keys) for (const id of this.of(key)) if (!found.has(id)) found.set(id, key);
    return found;
  }

  of(key: string): readonly string[] {
    return this.#ids.get(key) ?? [];
  }
}
