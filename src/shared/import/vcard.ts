import type { ImportWarning } from './types.ts';
import { cardLines, type CardLine } from './vcard-lines.ts';
import { cardProperty, type CardProperty } from './vcard-property.ts';

/** One card as read; `line` is its BEGIN. `problems` are about its form, not its contents. */
export type Card = {
  readonly line: number;
  readonly properties: readonly CardProperty[];
  readonly problems: readonly string[];
};

export type CardFile = { readonly cards: readonly Card[]; readonly warnings: readonly ImportWarning[] };

type OpenCard = { line: number; lines: CardLine[]; problems: string[] };

/**
 * Splits a file into cards, versions 2.1, 3.0 and 4.0 alike. A card inside a card (AGENT) is left out; a card without
 * an end ends where the next begins. What lies outside of cards is reported.
 */
export function openCards(text: string): CardFile {
  const cards: Card[] = [];
  const outside: number[] = [];
  let card: OpenCard | undefined;
  let inner = 0;
  const close = (): void => {
    if (card) cards.push({ line: card.line, properties: card.lines.map(cardProperty), problems: card.problems });
    card = undefined;
    inner = 0;
  };
  for (const line of cardLines(text)) {
    const edge = edgeOf(line);
    if (edge === 'begin' && card && isOpenAgent(card.lines.at(-1))) inner++;
    else if (edge === 'begin') {
      card?.problems.push('The card has no END:VCARD; it was taken to end where the next one begins.');
      close();
      card = { line: line.line, lines: [], problems: [] };
    } else if (!card) outside.push(line.line);
    else if (edge === 'end' && inner > 0) {
      inner--;
      card.lines.push({ ...line, head: 'X-AGENT-END', value: '' });
    } else if (edge === 'end') close();
    else if (inner === 0 && !line.binary) addLine(card, line);
  }
  card?.problems.push('The card has no END:VCARD; it was read to the end of the file.');
  close();
  return { cards, warnings: outsideWarnings(outside) };
}

function addLine(card: OpenCard, line: CardLine): void {
  if (line.head === '') {
    card.problems.push(`Line ${line.line} is no property of a card and was added to the note.`);
    card.lines.push({ ...line, head: 'NOTE' });
    return;
  }
  if (line.strays > 0) {
    card.problems.push(`Lines after ${line.line} are not indented; they were read as more of ${line.head.split(';')[0]}.`);
  }
  card.lines.push(line);
}

function edgeOf(line: CardLine): 'begin' | 'end' | null {
  const head = line.head.trim().toUpperCase();
  if (head !== 'BEGIN' && head !== 'END') return null;
  return line.value.trim().toUpperCase() === 'VCARD' ? (head === 'BEGIN' ? 'begin' : 'end') : null;
}

function isOpenAgent(line: CardLine | undefined): boolean {
  return line !== undefined && /^(?:[\w-]+\.)?AGENT\b/iu.test(line.head) && line.value.trim() === '';
}

function outsideWarnings(lines: readonly number[]): readonly ImportWarning[] {
  const [first] = lines;
  if (first === undefined) return [];
  const more = lines.length > 1 ? ` (and ${lines.length - 1} more)` : '';
  return [{ line: first, message: `Text outside of any card was left out${more}.` }];
}
