/** Records by id, each of one person or of nobody; people are numbers. Telling it the same thing twice changes nothing. */
export class ByPerson<V> {
  readonly #rows = new Map<string, { readonly person: number; readonly value: V }>();
  readonly #ids = new Map<number, readonly string[]>();

  /** The record says this of the person now; null takes it away. */
  set(id: string, person: number | null, value: V | null): void {
    const old = this.#rows.get(id);
    if (old) {
      const left = this.#ids.get(old.person)?.filter((one) => one !== id) ?? [];
      if (left.length > 0) this.#ids.set(old.person, left);
      else this.#ids.delete(old.person);
      this.#rows.delete(id);
    }
    if (person === null || value === null) return;
    this.#rows.set(id, { person, value });
    this.#ids.set(person, [...(this.#ids.get(person) ?? []), id]);
  }

  has(person: number): boolean {
    return this.#ids.has(person);
  }

  of(person: number): V[] {
    return this.#ids.get(person)?.flatMap((id) => this.#rows.get(id)?.value ?? []) ?? [];
  }
}
