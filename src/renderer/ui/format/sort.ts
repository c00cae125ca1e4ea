import { locale } from './locale.ts';

let collator: Intl.Collator | undefined;

/** Compares names the way the user's language sorts them; digits count as numbers. */
export function compareText(a: string, b: string): number {
  collator ??= new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' });
  return collator.compare(a, b);
}
