import type { DateOrder } from './types.ts';

/** The first letters of month names, without accents: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish. */
const monthWords: readonly RegExp[] = [
  /^(jan|gen|ene|sty)/u,
  /^(feb|fev|lut)/u,
  /^(mar|mrt|maa|mrz)/u,
  /^(apr|avr|abr|kwi)/u,
  /^(may|mai|mag|mei|maj)/u,
  /^(jun|juin|giu|cze)/u,
  /^(jul|juil|lug|lip)/u,
  /^(aug|aou|ago|sie)/u,
  /^(sep|set|wrz)/u,
  /^(oct|okt|ott|out|paz)/u,
  /^(nov|lis)/u,
  /^(dec|dez|dic|des|gru)/u,
];

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?[ T].*)?$/u;
const dayMonthName = /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de )?(\p{L}{3,12})\.?,?(?: de)?[ -](\d{4}|\d{2})(?:,? .*)?$/u;
const monthNameDay = /^(?:\p{L}+, )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? .*)?$/u;

/**
 * The day a cell names, as milliseconds at noon UTC so that it is the same day nearly everywhere; null when it is none.
 * `order` reads 03/04/2024; with dots the day always comes first. Two-digit years up to 69 are of this century.
 */
export function parseDay(cell: string, order: DateOrder): number | null {
  if (cell.length > 60) return null;
  const value = cell.trim();
  const isoParts = iso.exec(value);
  if (isoParts) return day(isoParts[1], isoParts[2], isoParts[3]);
  const parts = numeric.exec(value);
  if (parts) {
    const [, first, mark, second, year] = parts;
    const monthFirst = mark !== '.' && order === 'month-first';
    return monthFirst ? day(year, first, second) : day(year, second, first);
  }
  const dayFirst = dayMonthName.exec(value);
  if (dayFirst) return day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const nameFirst = monthNameDay.exec(value);
  return nameFirst ? day(nameFirst[3], month(nameFirst[1]), nameFirst[2]) : null;
}

/** What one cell says about its column's order: a part above 12 can only be the day. */
export function orderEvidence(cell: string): DateOrder {
  if (cell.length < 6 || cell.length > 40) return 'unknown';
  const parts = numeric.exec(cell.trim());
  if (!parts || parts[2] === '.') return 'unknown';
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  if (first > 12 && first <= 31 && second <= 12) return 'day-first';
  if (second > 12 && second <= 31 && first <= 12) return 'month-first';
  return 'unknown';
}

function month(word: string | undefined): string {
  const plain = (word ?? '').normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  return String(monthWords.findIndex((start) => start.test(plain)) + 1);
}

function day(year: string | undefined, monthNumber: string | undefined, dayNumber: string | undefined): number | null {
  const short = Number(year);
  const y = year?.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const m = Number(monthNumber);
  const d = Number(dayNumber);
  const at = Date.UTC(y, m - 1, d, 12);
  const back = new Date(at);
  return back.getUTCMonth() === m - 1 && back.getUTCDate() === d && y > 1800 ? at : null;
}
