import { interestLevels } from '../person.ts';
import { formatOr } from './say.ts';
import type { Condition, Match, Node, QueryClock, QueryError, Span } from './ast.ts';
import { numbersOf } from './bounds.ts';
import { fieldDef, fieldNamed, fieldNames, possessions, unanswerable, type FieldName, type Possession, type WordField } from './fields.ts';
import { matchFor } from './match.ts';
import { fold } from '../fold.ts';
import { todayIn } from '../today.ts';
import { isNear } from './typos.ts';
import type { Token, Value } from './tokens.ts';
import { spanOf, timeExpected } from './when.ts';

/** What one token asks; null where it cannot be read, and then `wrong` says why. A remark may come with a condition. */
type Read = { readonly node: Node | null; readonly wrong: readonly QueryError[] };

type FieldToken = Extract<Token, { kind: 'field' }>;

/** Reads a bare word, a phrase or the start of a word. `end` is the length of all that is typed. */
export function readWord(value: Value, end: number): Read {
  const read = readMatch(value, end);
  return { node: read.match && { kind: 'text', match: read.match }, wrong: read.wrong };
}

/** Reads `field:value`. */
export function readField(token: FieldToken, clock: QueryClock, end: number): Read {
  const { name, value } = token;
  const field = fieldNamed(name.text);
  if (field === undefined) return failed(name, notAField(name.text), name.end + 1 === end);
  const def = fieldDef(field);
  if (value.text.trim() === '') return failed(token, `After ${field}: a value is expected, such as ${def.example}.`, value.end === end);
  if (field === 'owner' && !value.quoted && value.text.toLowerCase() === 'me') return { node: { kind: 'mine' }, wrong: [] };
  if (def.kind === 'words') return readWords(field as WordField, value, end);
  const typed = value.text.trim();
  const missing = unanswerable[typed.toLowerCase()];
  if (missing !== undefined && (field === 'has' || field === 'lacks') && !Object.hasOwn(possessions, typed.toLowerCase())) return failed(value, missing, false);
  const condition = conditionOf(field, typed, clock);
  if (condition) return { node: condition, wrong: [] };
  return failed(value, `After ${field}: ${expected(field)} is expected.`, value.end === end);
}

function conditionOf(field: FieldName, typed: string, clock: QueryClock): Node | null {
  const word = typed.toLowerCase();
  switch (field) {
    case 'rating': {
      const numbers = numbersOf(typed, (value) => (/^\d{1,3}$/u.test(value) ? Number(value) : null));
      return numbers && { kind: 'number', field, ...numbers };
    }
    case 'warmth':
    case 'complete': {
      const numbers = numbersOf(typed, (value) => (/^\d{1,3}$/u.test(value) ? Number(value) : null));
      return numbers && { kind: 'figure', field, ...numbers, today: todayIn(clock) };
    }
    case 'interest': {
      const levels: readonly string[] = interestLevels;
      const numbers = numbersOf(word, (value) => (levels.includes(value) ? levels.indexOf(value) : null));
      return numbers && { kind: 'number', field, ...numbers };
    }
    case 'added':
    case 'waiting':
    case 'contacted': {
      const never: Span = { from: null, to: -Infinity, never: true };
      const span = field === 'contacted' && word === 'never' ? never : spanOf(typed, clock);
      // Who does not wait at all does not wait for longer than any time.
      return span && { kind: 'time', field, span: field === 'waiting' ? { ...span, never: false } : span };
    }
    case 'has':
    case 'lacks': {
      if (!Object.hasOwn(possessions, word)) return null;
      const node: Condition = { kind: 'has', what: word as Possession, at: clock.now };
      return field === 'has' ? node : { kind: 'not', node };
    }
    case 'kind':
    case 'ended':
    case 'consent': {
      const def = fieldDef(field);
      return def.kind === 'choice' && def.values.includes(word) ? { kind: 'choice', field, value: word } : null;
    }
    default:
      return null;
  }
}

function readWords(field: WordField, value: Value, end: number): Read {
  if (!value.quoted && /^[<>]/u.test(value.text)) {
    return failed(value, `${field}: takes words; < and > are for ${formatOr(fieldNames.filter((one) => ['number', 'level', 'time'].includes(fieldDef(one).kind)))}.`, false);
  }
  const { match, wrong } = readMatch(value, end);
  return { node: match && { kind: 'words', field, match }, wrong };
}

function readMatch(value: Value, end: number): { readonly match: Match | null; readonly wrong: readonly QueryError[] } {
  if (value.quoted) {
    const match = matchFor(value.text, 'phrase');
    const wrong = value.open ? [error({ at: value.at, end }, 'The closing quote is missing.', true)] : [];
    if (match.value === '') return { match: null, wrong: value.open ? wrong : [error(value, 'Words are expected between the quotes.', value.end === end)] };
    return { match, wrong };
  }
  const text = value.text.replace(/(?<=.)[,;]+$/u, '');
  const stem = text.replace(/\*+$/u, '');
  const match = matchFor(stem.replaceAll('*', ''), stem === text ? 'part' : 'prefix');
  if (match.value === '') {
    return { match: null, wrong: [error(value, stem === text ? 'Letters are expected here.' : 'Letters are expected before the star, as in berg*.', false)] };
  }
  const star = stem.indexOf('*');
  return { match, wrong: star === -1 ? [] : [error({ at: value.at + star, end: value.at + star + 1 }, 'A star goes at the end of a word, as in berg*. It was left out here.', false)] };
}

function expected(field: FieldName): string {
  const def = fieldDef(field);
  switch (def.kind) {
    case 'number':
      return 'a whole number such as 4, >=4 or 3..5';
    case 'level':
      return `${formatOr(def.values)}, also with >= or <=,`;
    case 'time':
      return def.never ? `${timeExpected}, or never,` : `${timeExpected},`;
    default:
      return def.kind === 'choice' ? formatOr(def.values) : 'a word';
  }
}

function notAField(typed: string): string {
  const name = typed.toLowerCase();
  const known = unanswerable[name];
  if (known !== undefined) return known;
  const near = fieldNames.find((one) => isNear(fold(name), one) || (name.length >= 2 && one.startsWith(name)));
  return `There is no field called ${typed}${near ? `; did you mean ${near}:` : ''}. To look for the words themselves, put them between quotes.`;
}

function failed(where: { readonly at: number; readonly end: number }, message: string, unfinished: boolean): Read {
  return { node: null, wrong: [error(where, message, unfinished)] };
}

export function error({ at, end }: { readonly at: number; readonly end: number }, message: string, unfinished: boolean): QueryError {
  return { at, end, message, unfinished };
}
