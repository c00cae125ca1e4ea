import type { Json, TableName } from './op.ts';

/** How an element of a set-like field is known and kept in order. */
export type SetRule = {
  /** The property that is the element's key; absent when the element is the key itself (a string). */
  readonly key?: string;
};

const words: SetRule = {};

/** Fields merged element by element, so that two people adding a tag both succeed. */
export const setFields: { readonly [T in TableName]?: { readonly [field: string]: SetRule } } = {
  people: {
    kinds: words,
    emails: { key: 'address' },
    phones: { key: 'number' },
    links: { key: 'url' },
    skills: words,
    languages: words,
    owners: words,
    tags: words,
    notSame: words,
  },
  companies: { kinds: words, tags: words },
  activities: { versions: { key: 'id' } },
};

/**
 * Fields where "the last writer wins" would be wrong.
 * - `restrictive`: true wins; clearing it needs to have seen it (the law asks for no less);
 * - `terminal`: hired, rejected and withdrawn beat a move made without knowing of them.
 */
export const fieldRules: { readonly [T in TableName]?: { readonly [field: string]: 'restrictive' | 'terminal' } } = {
  people: { doNotContact: 'restrictive' },
  applications: { progress: 'terminal' },
};

/** Elements in their one order: by `rank` where they have one, then by key. The same on every device. */
export function sortElements(elements: readonly Json[], rule: SetRule): Json[] {
  return elements.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(elementKey(a, rule), elementKey(b, rule)));
}

/** One element for each key: the first one. */
export function distinct(elements: readonly Json[], rule: SetRule): Json[] {
  return [...new Map(elements.toReversed().map((element) => [elementKey(element, rule), element])).values()].toReversed();
}

export function elementKey(element: Json, rule: SetRule): string {
  const key = rule.key === undefined ? element : (element as { readonly [key: string]: Json })[rule.key];
  return typeof key === 'string' ? key : JSON.stringify(key);
}

function rankOf(element: Json): number {
  if (typeof element !== 'object' || element === null || !('rank' in element)) return 0;
  return Number(element.rank);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
