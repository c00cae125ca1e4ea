import { fold } from '#shared/domain/fold.ts';
import type { Person } from '#shared/domain/person.ts';

type Named = Pick<Person, 'given' | 'family' | 'preferred' | 'original'>;

/** Every name a person goes by; none where an address stands in for one. */
export function namesOf({ given, family, preferred, original }: Named): readonly string[] {
  const spellings = [`${given} ${family}`, preferred && `${preferred} ${family}`, original];
  return spellings.map((name) => name.trim()).filter((name) => name !== '');
}

/**
 * Whether people of these names can be one: some name of the one holds all words of some name of the other, in any order
 * ("John Doe" and "Mr. John Richter Doe"), or one of them has no name.
 */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const others = b.map(wordsOf);
  return a.map(wordsOf).some((one) => others.some((other) => holds(other, one) || holds(one, other)));
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}

function wordsOf(name: string): Set<string> {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return new Set(words.length > 0 ? words : [name.trim()]);
}
