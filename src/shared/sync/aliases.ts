import type { Row } from './row.ts';

/** A merge in effect: `loserId` is hidden behind `winnerId`. `at` is its stamp, which gives the merges their order. */
type Edge = { readonly at: string; readonly id: string; readonly loserId: string; readonly winnerId: string };

/**
 * Who stands for whom after merges. A function of the merges in effect and of nothing else: taken in the order of their
 * stamps, each puts the one who stands for its loser behind the one who stands for its winner; one that would close a
 * circle (two devices merged the same two crosswise) does nothing. So there are no circles, whatever is merged.
 */
export class Aliases {
  readonly #edges: ReadonlyMap<string, Edge>;
  readonly #roots: ReadonlyMap<string, string>;

  private constructor(edges: ReadonlyMap<string, Edge>) {
    this.#edges = edges;
    this.#roots = rootsOf(edges.values());
  }

  static readonly none = new Aliases(new Map());

  /** The aliases when these merges are as given; undefined for one that is gone. */
  with(merges: Iterable<readonly [id: string, row: Row | undefined]>): Aliases {
    const edges = new Map(this.#edges);
    for (const [id, row] of merges) {
      if (!row || row._deleted) edges.delete(id);
      else edges.set(id, { at: row._h, id, loserId: row['loserId'] as string, winnerId: row['winnerId'] as string });
    }
    return new Aliases(edges);
  }

  /** Who stands for this person: themselves, unless they were merged. */
  readonly rootOf = (id: string): string => this.#roots.get(id) ?? id;

  /** Everybody who is hidden behind somebody else. */
  get hidden(): Iterable<string> {
    return this.#roots.keys();
  }

  get isEmpty(): boolean {
    return this.#roots.size === 0;
  }

  /** The ids of who stands for this person, and of everybody hidden behind them. */
  everyIdOf(id: string): string[] {
    const root = this.rootOf(id);
    return [root, ...[...this.hidden].filter((one) => this.rootOf(one) === root)];
  }

  /** For whom somebody else stands than before. */
  changedSince(before: Aliases): string[] {
    const ids = new Set([...this.hidden, ...before.hidden]);
    return [...ids].filter((id) => this.rootOf(id) !== before.rootOf(id));
  }
}

function rootsOf(edges: Iterable<Edge>): Map<string, string> {
  const behind = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = behind.get(root); next !== undefined; next = behind.get(root)) root = next;
    return root;
  };
  for (const { loserId, winnerId } of [...edges].toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))) {
    const [loser, winner] = [rootOf(loserId), rootOf(winnerId)];
    if (loser !== winner) behind.set(loser, winner);
  }
  return new Map([...behind.keys()].map((id) => [id, rootOf(id)]));
}
