/** One Electron zoom level is a fifth. */
const STEP = 1.2;

/** A page's zoom, set anew in each document. */
export class Zoom {
  level = 0;
  readonly #run: (code: string) => Promise<unknown>;

  constructor(run: (code: string) => Promise<unknown>) {
    this.#run = run;
  }

  get factor(): number {
    return STEP ** this.level;
  }

  set(level: number): void {
    this.level = level;
    this.#run(`document.documentElement.style.zoom = ${this.factor}`).catch(() => undefined);
  }

  setFactor(factor: number): void {
    this.set(Math.log(factor) / Math.log(STEP));
  }

  onCommitted(): void {
    if (this.level !== 0) this.set(this.level);
  }
}
