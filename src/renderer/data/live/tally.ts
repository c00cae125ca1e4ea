/** Counts records by whom they belong to; telling it the same thing twice changes nothing. */
export class Tally {
  readonly #ownerOf = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** A record belongs to `owner` now, or to nobody. Answers whether that is new. */
  set(id: string, owner: string | undefined): boolean {
    const old = this.#ownerOf.get(id);
    if (old === owner) return false;
    if (old !== undefined) this.#counts.set(old, this.of(old) - 1);
    if (owner === undefined) this.#ownerOf.delete(id);
    else {
      this.#ownerOf.set(id, owner);
      this.#counts.set(owner, this.of(owner) + 1);
    }
    return true;
  }

  /** How many belong to an owner. */
  of(owner: string): number {
    return this.#counts.get(owner) ?? 0;
  }
}
