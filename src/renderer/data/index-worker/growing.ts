type Figures = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of figures that takes no more room than they do. `at` outside of it is undefined behaviour: ask `length` first. */
export class Growing<A extends Figures> {
  readonly #make: (length: number) => A;
  #figures: A;
  #length = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#figures = make(16);
  }

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#figures[place] as number;
  }

  set(place: number, figure: number): void {
    this.#figures[place] = figure;
  }

  push(figure: number): void {
    this.extend(1);
    this.#figures[this.#length - 1] = figure;
  }

  /** Adds so many zeros, and answers where they begin. */
  extend(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#figures.length) {
      const larger = this.#make(Math.max(this.#length, Math.ceil(this.#figures.length * 1.5)));
      larger.set(this.#figures);
      this.#figures = larger;
    }
    return start;
  }
}

/** Whole numbers from 0 up to 4,294,967,295. */
export const wholes = (): Growing<Uint32Array<ArrayBuffer>> => new Growing((length) => new Uint32Array(length));
/** Numbers of any kind, such as instants. */
export const numbers = (): Growing<Float64Array<ArrayBuffer>> => new Growing((length) => new Float64Array(length));
/** Whole numbers from 0 up to 255. */
export const bytes = (): Growing<Uint8Array<ArrayBuffer>> => new Growing((length) => new Uint8Array(length));
