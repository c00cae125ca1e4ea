import type { Match, Node } from '#shared/domain/query/ast.ts';
import { inNotes } from '#shared/domain/query/match.ts';
import { traits } from './lines.ts';
import type { NoteIndex } from './note-index.ts';
import { wanted } from './text-store.ts';

/** A line that was found: whose (by number), when it happened (ms), and whether it is a document. */
export type Found = { readonly person: number; readonly at: number; readonly document: boolean };

/** The same with the person it is about. */
export type Written = Omit<Found, 'person'> & { readonly personId: string; readonly name: string };

/** More lines than this are not looked at: who types so common a word types on. */
const MOST_READ = 20_000;

/**
 * What was written that a query's words stand in: at most `most` lines, the newest first. A line must fit by itself; what a
 * query asks of the person (a city, a stage) is not asked of the line. Only lines of people who are there count.
 */
export function findWritten(node: Node | null, notes: NoteIndex, isThere: (person: number) => boolean, most: number): readonly Found[] {
  const source = node && sourceOf(node, notes);
  if (!source) return [];
  const fits = compileLine(node, notes);
  const found = new Map<number, Found>();
  let read = 0;
  for (const match of source) {
    for (const line of notes.near(match)) {
      if (++read > MOST_READ) break;
      const person = notes.lines.personOf(line);
      if (person === undefined || !isThere(person) || found.has(line) || !fits(line)) continue;
      const { at, traits: bits } = notes.lines.get(line);
      found.set(line, { person, at, document: (bits & traits.document) !== 0 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.at - a.at).slice(0, most);
}

/** The matches of which every line that fits has one, as few lines as possible; null when a line need not have any. */
function sourceOf(node: Node, notes: NoteIndex): readonly Match[] | null {
  switch (node.kind) {
    case 'text': {
      const match = inNotes(node.match);
      return match && [match];
    }
    case 'and': {
      const sources = node.nodes.flatMap((one) => {
        const source = sourceOf(one, notes);
        return source ? [{ source, cost: source.reduce((sum, match) => sum + notes.cost(match), 0) }] : [];
      });
      return sources.toSorted((a, b) => a.cost - b.cost)[0]?.source ?? null;
    }
    case 'or': {
      const sources = node.nodes.map((one) => sourceOf(one, notes));
      return sources.every((source) => source !== null) ? sources.flat() : null;
    }
    default:
      return null;
  }
}

function compileLine(node: Node, notes: NoteIndex): (line: number) => boolean {
  switch (node.kind) {
    case 'and': {
      const tests = node.nodes.map((one) => compileLine(one, notes));
      return (line) => tests.every((test) => test(line));
    }
    case 'or': {
      const tests = node.nodes.map((one) => compileLine(one, notes));
      return (line) => tests.some((test) => test(line));
    }
    case 'not': {
      if (node.node.kind !== 'text') return () => true;
      const test = compileLine(node.node, notes);
      return (line) => !test(line);
    }
    case 'text': {
      const match = inNotes(node.match);
      // Words too short for notes are asked of the person alone.
      if (!match) return () => true;
      const what = wanted(match);
      return (line) => notes.lines.holds(line, what);
    }
    default:
      return () => true;
  }
}
