import type { Match } from '#shared/domain/query/ast.ts';
import { occurs, placeOf } from '#shared/domain/query/match.ts';

/** People in one text. */
const BLOCK = 256;

/** The texts of some people: apart while they change, in one string (each from its start on) to be searched. */
type Block = { readonly texts: string[] } | { readonly joined: string; readonly starts: Uint32Array };

/**
 * The folded texts of everybody, by their numbers. Many lie in one string: to look through a hundred thousand short strings
 * takes several times as long as through a few long ones.
 */
export class PeopleTexts {
  readonly #blocks: Block[] = [];

  /** A person that is gone has an empty text. */
  set(number: number, text: string): void {
    const at = Math.floor(number / BLOCK);
    while (this.#blocks.length <= at) this.#blocks.push({ texts: [] });
    const texts = apart(this.#blocks[at] as Block);
    while (texts.length < number % BLOCK) texts.push('');
    texts[number % BLOCK] = text;
    this.#blocks[at] = { texts };
  }

  get(number: number): string {
    const block = this.#blocks[Math.floor(number / BLOCK)];
    if (!block) return '';
    return ('texts' in block ? block.texts[number % BLOCK] : slice(block, number % BLOCK)) ?? '';
  }

  has(number: number, match: Match): boolean {
    return occurs(this.get(number), match);
  }

  /** By number: 1 for everybody whose text has what is looked for. */
  who(match: Match): Uint8Array {
    const flags = new Uint8Array(this.#blocks.length * BLOCK);
    this.#blocks.forEach((block, i) => {
      const { joined, starts } = (this.#blocks[i] = join(block));
      let person = 0;
      for (let at = placeOf(joined, match, 0); at !== -1; ) {
        while ((starts[person + 1] ?? Infinity) <= at) person++;
        flags[i * BLOCK + person] = 1;
        const next = starts[person + 1];
        at = next === undefined ? -1 : placeOf(joined, match, next);
      }
    });
    return flags;
  }
}

/** What is looked for never has the end of a line in it: nothing is found across two people. */
function join(block: Block): Extract<Block, { joined: string }> {
  if ('joined' in block) return block;
  const starts = new Uint32Array(block.texts.length);
  block.texts.forEach((text, i) => (starts[i + 1] = (starts[i] ?? 0) + text.length + 1));
  return { joined: block.texts.join('\n'), starts };
}

function apart(block: Block): string[] {
  return 'texts' in block ? block.texts : Array.from(block.starts, (_, i) => slice(block, i));
}

function slice({ joined, starts }: Extract<Block, { joined: string }>, i: number): string {
  const next = starts[i + 1];
  return joined.slice(starts[i], next === undefined ? undefined : next - 1);
}
