/** Gives ids small numbers, in the order they come, for good. */
export class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const next = this.#ids.push(id) - 1;
    this.#numbers.set(id, next);
    return next;
  }

  /** The id that has a number. */
  idOf(number: number): string | undefined {
    return this.#ids[number];
  }
}
