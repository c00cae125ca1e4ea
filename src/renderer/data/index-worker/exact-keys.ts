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

  of(key: string): readonly string[] {
    return this.#ids.get(key) ?? [];
  }
}
