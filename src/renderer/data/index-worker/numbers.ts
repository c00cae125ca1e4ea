/** Gives ids small numbers, in the order they come, for good. */
export class Numbers {
  readonly #numbers = new Map<string, number>();

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(id, next);
    return next;
  }
}
