import type { Condition, Match, Node, Span } from '#shared/domain/query/ast.ts';
import type { Possession, WordField } from '#shared/domain/query/fields.ts';
import { foldText, inNotes, occurs, wordsOf } from '#shared/domain/query/match.ts';
import { consentStands } from '#shared/domain/query/person-words.ts';
import { meetingsOf, waitingSince } from '#shared/domain/touch.ts';
import { forgives, isNear } from '#shared/domain/query/typos.ts';
import type { Held } from './entry.ts';
import type { Figures } from './figures.ts';
import { traits } from './lines.ts';
import type { PeopleTexts } from './people-texts.ts';
import type { Related } from './related.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Test = (held: Held) => boolean;

/**
 * `me` is the user who asks. `forgiving` is the vocabulary of all people where typos are forgiven, else null. `few`: only few people are looked at, so
 * that it is not worth looking through the texts of all.
 */
export type Sources = { readonly related: Related; readonly figures: Figures; readonly texts: PeopleTexts; readonly me: string; readonly forgiving: Vocabulary | null; readonly few: boolean };

/** Makes a query into one test, so that what is the same for everybody is worked out once. */
export function compile(node: Node, sources: Sources): Test {
  switch (node.kind) {
    case 'and': {
      const tests = node.nodes.map((one) => compile(one, sources));
      return (held) => tests.every((test) => test(held));
    }
    case 'or': {
      const tests = node.nodes.map((one) => compile(one, sources));
      return (held) => tests.some((test) => test(held));
    }
    case 'not': {
      const test = compile(node.node, { ...sources, forgiving: null });
      return (held) => !test(held);
    }
    default:
      return compileCondition(node, sources);
  }
}

/** Whether forgiving typos may find more: a word has a neighbour in the vocabulary, or is asked of a field. */
export function mayForgive(node: Node, related: Related, vocabulary: () => Vocabulary): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.some((one) => mayForgive(one, related, vocabulary));
  if ((node.kind !== 'text' && node.kind !== 'words') || !forgives(node.match)) return false;
  return node.kind === 'words' || vocabulary().near(node.match.value).length > 0 || related.notes.whoNear(node.match.value) !== null;
}

/** One condition as a test. */
export function compileCondition(condition: Condition, sources: Sources): Test {
  const { related } = sources;
  switch (condition.kind) {
    case 'text':
      return compileText(condition.match, sources);
    case 'words':
      return compileWords(condition.field, condition.match, sources);
    case 'number': {
      const { field, from, to } = condition;
      return (held) => held[field] >= from && held[field] <= to;
    }
    case 'figure': {
      const { field, from, to } = condition;
      return (held) => sources.figures[field](held) >= from && sources.figures[field](held) <= to;
    }
    case 'time': {
      const inside = spanTest(condition.span);
      if (condition.field === 'waiting') return (held) => inside(waitingSince(related.journey.touches(held.number)));
      return condition.field === 'added' ? (held) => inside(held.createdAt) : (held) => inside(related.lastContact(held.number));
    }
    case 'choice': {
      const { field, value } = condition;
      if (field === 'ended') return (held) => related.hasEnded(held.id, value);
      return field === 'kind' ? (held) => held.kinds.includes(value) : (held) => held.consent.state === value;
    }
    case 'mine':
      return (held) => held.owners.includes(sources.me);
    case 'has':
      return compileHas(condition.what, condition.at, related);
  }
}

function compileText(match: Match, { related, texts, forgiving, few }: Sources): Test {
  const note = inNotes(match);
  const written = note === null ? null : related.notes.who(note);
  const named = (one: Match): Test => {
    if (few) return ({ number }) => texts.has(number, one);
    const flags = texts.who(one);
    return ({ number }) => flags[number] === 1;
  };
  const isNamed = named(match);
  const plain: Test = written ? (held) => isNamed(held) || written[held.number] === 1 : isNamed;
  if (!forgiving || !forgives(match)) return plain;
  const near = forgiving.near(match.value).map(([value]) => named({ mode: 'phrase', value }));
  const writtenNear = related.notes.whoNear(match.value);
  return (held) => plain(held) || writtenNear?.[held.number] === 1 || near.some((test) => test(held));
}

/** Values are shared by many people, so each is compared once. */
function compileWords(field: WordField, match: Match, { related, forgiving }: Sources): Test {
  const values = valuesOf(field, related);
  const forgivingHere = forgiving !== null && forgives(match);
  const known = new Map<string, boolean>();
  const says = (value: string): boolean => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = foldText(value);
    const found = occurs(text, match) || (forgivingHere && wordsOf(text).some((word) => isNear(match.value, word)));
    known.set(value, found);
    return found;
  };
  return (held) => values(held).some(says);
}

/** What a field says of somebody, as it is written. */
export function valuesOf(field: WordField, related: Related): (held: Held) => readonly string[] {
  switch (field) {
    case 'name':
      return (held) => [held.name, held.original];
    case 'skill':
      return (held) => held.skills;
    case 'language':
      return (held) => held.languages;
    case 'tag':
      return (held) => held.tags;
    case 'email':
      return (held) => held.emails;
    case 'phone':
      return (held) => held.phones;
    case 'owner':
      return (held) => related.ownerNames(held.owners);
    case 'job':
      return (held) => related.jobTitles(held.id);
    case 'stage':
      return (held) => related.stageNames(held.id);
    case 'reached':
      return (held) => related.reached(held.id);
    case 'pool':
      return (held) => related.standing.poolNames(held.number);
    default:
      return (held) => [held[field]];
  }
}

function compileHas(what: Possession, at: number, related: Related): Test {
  switch (what) {
    case 'email':
      return (held) => held.emails.length > 0;
    case 'phone':
      return (held) => held.phones.length > 0;
    case 'link':
      return (held) => held.linked;
    case 'skill':
      return (held) => held.skills.length > 0;
    case 'language':
      return (held) => held.languages.length > 0;
    case 'tag':
      return (held) => held.tags.length > 0;
    case 'owner':
      return (held) => held.owners.length > 0;
    case 'rating':
    case 'interest':
      return (held) => held[what] > 0;
    case 'consent':
      return (held) => consentStands(held.consent, at);
    case 'job':
      return (held) => related.hasJob(held.id);
    case 'application':
      return (held) => related.hasOpen(held.id);
    case 'contact':
      return (held) => related.lastContact(held.number) !== null;
    case 'reach':
      return (held) => held.reachable;
    case 'cv':
      return (held) => related.notes.lines.latest(held.number, traits.cv) !== null;
    case 'document':
      return (held) => related.notes.lines.latest(held.number, traits.document) !== null;
    case 'pool':
      return (held) => related.standing.isInPool(held.number);
    case 'next':
      return (held) => related.standing.hasNext(held.number, at);
    case 'meeting':
      return (held) => meetingsOf(related.journey.touches(held.number)).met;
    case 'followup':
      return (held) => meetingsOf(related.journey.touches(held.number)).followedUp;
    default:
      return (held) => held[what] !== '';
  }
}

function spanTest({ from, to, never }: Span): (at: number | null) => boolean {
  const start = from ?? -Infinity;
  const end = to ?? Infinity;
  return (at) => (at === null ? never : at >= start && at < end);
}
