/** Chance that repeats itself: the same seed gives the same numbers on every machine (sfc32, after Chris Doty-Humphrey). */
export class Dice {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    this.#c = Math.imul(seed ^ 0x243f6a88, 0xc2b2ae35);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits. */
  bits(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.unit() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from.');
    return list[this.int(0, list.length - 1)] as T;
  }

  /** `count` different members, in random order. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(this.int(0, rest.length - 1), 1)[0] as T);
  }

  /** An id shaped like a UUIDv7 of the moment `at`, ms. */
  id(at: number): string {
    const time = at.toString(16).padStart(12, '0');
    const low = this.bits().toString(16).padStart(8, '0');
    const high = ((this.bits() & 0x3fff_ffff) | 0x8000_0000) >>> 0;
    const node = high.toString(16).padStart(8, '0');
    const tail = this.bits().toString(16).padStart(8, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${low.slice(0, 3)}-${node.slice(0, 4)}-${node.slice(4)}${tail}`;
  }
}
