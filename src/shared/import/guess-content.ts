import type { CsvRecord } from './csv-records.ts';
import type { Mapping, TargetId } from './targets.ts';

/** What columns without names hold, told from the first rows: addresses, numbers, links, and then the name. */
export function guessFromContent(sample: readonly CsvRecord[], columns: number): Mapping {
  const guesses = Array.from({ length: columns }, (_, i) => guessColumn(sample.map(({ cells }) => cells[i] ?? '')));
  const name = guesses.findIndex((guess, i) => guess === 'ignore' && sample.some(({ cells }) => isNameLike(cells[i])));
  return guesses.map((guess, i) => (i === name ? 'fullName' : guess));
}

function guessColumn(cells: readonly string[]): TargetId {
  const filled = cells.map((cell) => cell.trim().slice(0, 200)).filter((cell) => cell !== '');
  const most = (test: RegExp): boolean => filled.filter((cell) => test.test(cell)).length * 2 > filled.length;
  if (most(/\S@\S+\.\S/u)) return 'email';
  if (most(/linkedin\.com\/in\//iu)) return 'linkedin';
  if (most(/^https?:\/\//iu)) return 'link';
  if (most(/^\+?[\d(][\d\s()./-]{6,}$/u)) return 'phone';
  return 'ignore';
}

function isNameLike(cell: string | undefined): boolean {
  return cell !== undefined && /^[\p{L}\p{M}' .,-]{2,80}$/u.test(cell.trim());
}
