const EDGE = 56;
const FASTEST = 18;

/** How far to scroll in one frame when the pointer is at `at` between `start` and `end` (px): faster the nearer the edge. */
export function edgeSpeed(at: number, start: number, end: number): number {
  const edge = Math.min(EDGE, (end - start) / 4);
  if (edge <= 0 || at < start - EDGE || at > end + EDGE) return 0;
  if (at < start + edge) return -Math.ceil(FASTEST * Math.min(1, (start + edge - at) / edge));
  if (at > end - edge) return Math.ceil(FASTEST * Math.min(1, (at - end + edge) / edge));
  return 0;
}

type Pointer = { readonly clientX: number; readonly clientY: number };

/** Scrolls the board sideways and the column under the pointer up and down while something is dragged near an edge. */
export class EdgeScroll {
  #pointer: Pointer | null = null;
  #frame = 0;
  readonly #board: HTMLElement;

  constructor(board: HTMLElement) {
    this.#board = board;
  }

  follow(pointer: Pointer): void {
    this.#pointer = pointer;
    this.#frame ||= requestAnimationFrame(this.#tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pointer = null;
  }

  readonly #tick = (): void => {
    this.#frame = 0;
    if (!this.#pointer) return;
    const { clientX, clientY } = this.#pointer;
    const board = this.#board.getBoundingClientRect();
    this.#board.scrollLeft += edgeSpeed(clientX, board.left, board.right);
    const column = document.elementsFromPoint(clientX, clientY).find((element) => element.hasAttribute('data-column-scroll'));
    if (column) {
      const bounds = column.getBoundingClientRect();
      column.scrollTop += edgeSpeed(clientY, bounds.top, bounds.bottom);
    }
    this.#frame = requestAnimationFrame(this.#tick);
  };
}
