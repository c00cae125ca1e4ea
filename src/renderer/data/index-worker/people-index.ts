import type { Facts } from '#shared/domain/duplicates/features.ts';
import { Recogniser, type Recognised } from '#shared/domain/duplicates/recogniser.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Match, Node, QueryClock } from '#shared/domain/query/ast.ts';
import { systemClock } from '#shared/domain/query/clock.ts';
import { marksOf } from '#shared/domain/query/marks.ts';
import { inNotes, wordsOf } from '#shared/domain/query/match.ts';
import { personText } from '#shared/domain/query/person-words.ts';
import { parseQuery } from '#shared/domain/query/parse.ts';
import type { Why } from '#shared/domain/query/why.ts';
import { peopleAt, type CompanyKey } from './at-companies.ts';
import { todayIn } from '#shared/domain/today.ts';
import type { MoreField, SortField, SortKey } from './columns.ts';
import { compile, mayForgive, type Sources } from './compile.ts';
import { toEntry, toHeld, type Entry, type Held } from './entry.ts';
import { explainer } from './explain.ts';
import { facetOf, type FacetField, type FacetValue } from './facets.ts';
import { Figures } from './figures.ts';
import { likelyOf, type Known, type Likely } from './likely.ts';
import { narrows } from './narrows.ts';
import { Numbers } from './numbers.ts';
import { Orders, sameKeys } from './orders.ts';
import { PeopleTexts } from './people-texts.ts';
import { Related } from './related.ts';
import type { RelatedChange } from './related-change.ts';
import { SharedValues } from './shared-values.ts';
import { byId } from './sorted-entries.ts';
import { Vocabulary } from './vocabulary.ts';
import { ExactKeys } from './exact-keys.ts';
import { findWritten, type Written } from './written.ts';

export type PeopleQuery = {
  /** In the query language (docs/search.md); plain words must all occur. What cannot be read of it is left out. */
  readonly text: string;
  readonly owner: string | null;
  readonly tag: string | null;
  readonly kind: 'candidate' | 'contact' | null;
  readonly sort: SortKey;
  /** What ties are put in the order of. */
  readonly ties?: readonly SortKey[];
  /** What is said of each person beside their entry. */
  readonly show?: readonly MoreField[];
  /** Only who is in this pool, at one of its stages where one is named. */
  readonly pool?: { readonly id: string; readonly stageId: string | null };
  /** Typos are never forgiven: who is in a segment must not be a guess. */
  readonly exact?: boolean;
};

/** Somebody who may be the one that is being typed. */
export type Hint = Recognised & { readonly entry: Entry };

/** `forgiving`: nobody fits as written; these do with typos forgiven. */
export type PeoplePage = { readonly total: number; readonly offset: number; readonly entries: readonly Entry[]; readonly forgiving: boolean };

/** The last answer. What has a time in it is out of date after a while: `at` (ms) is when it was given. */
type Answer = { readonly query: PeopleQuery; readonly at: number; readonly entries: readonly Held[]; readonly forgiving: boolean };

const aMinute = 60_000;

/** So many people are looked at one by one. */
const FEW = 3000;

/** A thin projection of all people in memory: answers queries in milliseconds, and keeps the orders it was asked for. */
export class PeopleIndex {
  #numbers = new Numbers();
  #related = new Related(this.#numbers);
  #shared = new SharedValues();
  readonly #entries = new Map<string, Held>();
  #texts = new PeopleTexts();
  #byKey = new ExactKeys();
  readonly #collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  #figures: Figures;
  #orders: Orders;
  readonly #clock: () => QueryClock;
  /** The user who asks. */
  me = '';
  /** The words of everybody, made when typos are first to be forgiven. It may know words that are gone. */
  #vocabulary: Vocabulary | undefined;
  /** Made when somebody is first to be recognised. */
  #recogniser: Recogniser | undefined;
  /** What was typed on after it is looked for in it alone. */
  #last: Answer | undefined;

  constructor(clock = systemClock) {
    this.#clock = clock;
    this.#figures = new Figures(this.#related, todayIn(clock()));
    this.#orders = new Orders(this.#entries, this.#figures);
  }

  get size(): number {
    return this.#entries.size;
  }

  put(person: Person): void {
    const entry = toHeld(person, this.#numbers.of(person.id), this.#shared);
    this.remove(entry.id);
    this.#entries.set(entry.id, entry);
    this.#recogniser?.changed(entry.id);
    this.#figures.forget(entry.number);
    this.#orders.change(undefined, entry);
    this.#byKey.add(entry.keys, entry.id);
    const text = personText(person);
    this.#texts.set(entry.number, text);
    if (this.#vocabulary) for (const word of wordsOf(text)) this.#vocabulary.add(word);
    this.#last = undefined;
  }

  remove(id: string): void {
    const old = this.#entries.get(id);
    if (!old) return;
    this.#entries.delete(id);
    this.#texts.set(old.number, '');
    this.#recogniser?.changed(id);
    this.#orders.change(old, undefined);
    this.#byKey.remove(old.keys, id);
    this.#last = undefined;
  }

  /** Takes in a change of another table that says something about people. */
  relate(change: RelatedChange): void {
    this.#related.change(change);
    this.#last = undefined;
    for (const record of [change.before, change.after]) if (record && 'personId' in record && record.personId !== null) this.#figures.forget(this.#numbers.of(record.personId));
    if (change.table === 'users') this.#orders.forget('owners');
    if (change.table === 'pools') this.#orders.forget('pools');
    if (!this.#orders.followOthers) return;
    for (const record of [change.before, change.after]) {
      const held = record && 'personId' in record ? this.#entries.get(record.personId ?? '') : undefined;
      if (held) this.#orders.touch(held);
    }
  }

  clear(): void {
    this.#numbers = new Numbers();
    this.#related = new Related(this.#numbers);
    this.#shared = new SharedValues();
    this.#texts = new PeopleTexts();
    this.#entries.clear();
    this.#byKey = new ExactKeys();
    this.#figures = new Figures(this.#related, todayIn(this.#clock()));
    this.#orders = new Orders(this.#entries, this.#figures);
    this.#recogniser = undefined;
    this.#vocabulary = undefined;
    this.#last = undefined;
  }

  /** Learns all words ahead of the first typo. */
  prepareWords(): void {
    this.#words();
  }

  /** Sorts ahead of the first question, in both directions. */
  prepare(field: SortField): void {
    this.#orders.list([{ field, descending: true }]);
  }

  query(query: PeopleQuery, offset: number, limit: number): PeoplePage {
    const { entries, forgiving } = this.#matching(query);
    return { total: entries.length, offset, entries: entries.slice(offset, offset + limit).map((held) => this.#told(held, query.show)), forgiving };
  }

  /** The people with these ids, in that order; who is gone is left out. */
  entries(ids: readonly string[], show: readonly MoreField[]): Entry[] {
    return ids.flatMap((id) => this.#entries.get(id) ?? []).map((held) => this.#told(held, show));
  }

  #told(held: Held, show: readonly MoreField[] = []): Entry {
    return show.length === 0 ? toEntry(held) : { ...toEntry(held), more: this.#figures.more(held, show) };
  }

  /** All ids that match, in order: for "select all that match". */
  ids(query: PeopleQuery): string[] {
    return this.#matching(query).entries.map((entry) => entry.id);
  }

  /** Where a query's words stand in what was written: at most `most` lines of timelines and documents, the newest first. */
  written(text: string, most: number): { readonly found: readonly Written[]; readonly matches: readonly Match[] } {
    const { node } = parseQuery(text, this.#clock());
    const entryOf = (person: number): Held | undefined => this.#entries.get(this.#numbers.idOf(person) ?? '');
    const found = findWritten(node, this.#related.notes, (person) => entryOf(person) !== undefined, most).map(({ person, ...line }) => {
      const { id, name } = entryOf(person) as Held;
      return { ...line, personId: id, name };
    });
    return { found, matches: marksOf(node).flatMap(({ field, match }) => (field === null ? (inNotes(match) ?? []) : [])) };
  }

  /** For each list of exact keys, the people known under one of them, in the order of the keys. */
  known(keys: readonly (readonly string[])[]): Known[][] {
    return keys.map((list) => [...this.#byKey.find(list)].map(([id, key]) => ({ id, key, name: this.#entries.get(id)?.name ?? '' })));
  }

  /** Who a draft may be, the surest first. The first question, and one after many changes, reads everybody. */
  recognise(draft: Facts, most: number): Hint[] {
    return this.#recogniserWith(1000).recognise(draft, most).flatMap((one) => {
      const entry = this.#entries.get(one.id);
      return entry ? [{ ...one, entry: toEntry(entry) }] : [];
    });
  }

  /** For each row of a list, who it likely is by name and what else is shared; null for nobody. */
  likely(rows: readonly Facts[]): (Likely | null)[] {
    return likelyOf(this.#recogniserWith(50), rows, (id) => this.#entries.get(id)?.name ?? '');
  }

  /** One that has read everybody, up to so many changes. */
  #recogniserWith(changes: number): Recogniser {
    if (!this.#recogniser || this.#recogniser.changes > changes) this.#recogniser = new Recogniser([...this.#entries.keys()], (id) => this.#entries.get(id));
    return this.#recogniser;
  }

  /** For each company, who is there: how many, and the first `limit` of them by name. */
  at(companies: readonly CompanyKey[], limit: number): PeoplePage[] {
    return peopleAt(this.#entries.values(), companies).map((found) => {
      const entries = limit === 0 ? [] : found.toSorted((a, b) => this.#collator.compare(a.name, b.name) || byId(a, b)).slice(0, limit);
      return { total: found.length, offset: 0, entries: entries.map(toEntry), forgiving: false };
    });
  }

  /** Why each of these people fits a query, or does not; undefined where nobody has the id. */
  explain(text: string, ids: readonly string[]): (Why | undefined)[] {
    const clock = this.#clock();
    this.#beginDay(clock);
    const { node } = parseQuery(text, clock);
    const explain = node ? explainer(node, this.#sources(true)) : () => ({ holds: true, facts: [] });
    return ids.map((id) => this.#entries.get(id)).map((held) => held && explain(held));
  }

  /** How many of the people who fit a query fit each of others, too, and who they are. */
  tally(query: PeopleQuery, others: readonly string[]): { readonly ids: string[]; readonly counts: number[] } {
    const { entries } = this.#matching(query);
    const sources = this.#sources(entries.length < FEW);
    const tests = others.map((text) => parseQuery(text, this.#clock()).node).map((node) => (node ? compile(node, sources) : () => true));
    return { ids: entries.map(({ id }) => id), counts: tests.map((test) => entries.reduce((sum, entry) => sum + Number(test(entry)), 0)) };
  }

  /** The values of a field, the most frequent first: of everybody, or of those who fit a query. */
  facet(field: FacetField, limit: number, query?: PeopleQuery): FacetValue[] {
    return facetOf(query ? this.#matching(query).entries : this.#entries.values(), field, limit, this.#related, this.#collator);
  }

  #matching(query: PeopleQuery): Answer {
    const clock = this.#clock();
    this.#beginDay(clock);
    const last = this.#last;
    const same = last && clock.now - last.at < aMinute && sameBut(query, last.query) ? last : undefined;
    if (same && same.query.text === query.text) return same;
    const narrowed = same && narrows(same.query.text, query.text);
    const { node } = parseQuery(query.text, clock);
    const everybody = () => this.#orders.list(keysOf(query));
    // Nobody fitted less: nobody fits more.
    const exact = narrowed && same.forgiving ? [] : this.#find(query, node, narrowed ? same.entries : everybody(), null);
    const near = exact.length === 0 && node && !query.exact && mayForgive(node, this.#related, () => this.#words()) ? this.#find(query, node, everybody(), this.#words()) : [];
    const answer: Answer = { query, at: clock.now, entries: exact.length > 0 ? exact : near, forgiving: near.length > 0 };
    this.#last = answer;
    return answer;
  }

  /** Those of `all` who fit, with typos forgiven where there is a vocabulary. */
  #find({ owner, tag, kind, pool }: PeopleQuery, node: Node | null, everybody: readonly Held[], forgiving: Vocabulary | null): readonly Held[] {
    const all = pool ? everybody.filter(({ number }) => this.#related.standing.isIn(number, pool.id, pool.stageId)) : everybody;
    const fits = node && compile(node, { ...this.#sources(all.length < FEW), forgiving });
    if (!fits && owner === null && tag === null && kind === null) return all;
    return all.filter(
      (entry) =>
        (owner === null || entry.owners.includes(owner)) && (tag === null || entry.tags.includes(tag)) && (kind === null || entry.kinds.includes(kind)) && (fits === null || fits(entry)),
    );
  }

  #sources(few: boolean): Sources {
    return { related: this.#related, figures: this.#figures, texts: this.#texts, me: this.me, forgiving: null, few };
  }

  #words(): Vocabulary {
    if (this.#vocabulary) return this.#vocabulary;
    const vocabulary = new Vocabulary();
    for (const { number } of this.#entries.values()) for (const word of wordsOf(this.#texts.get(number))) vocabulary.add(word);
    this.#vocabulary = vocabulary;
    return vocabulary;
  }

  /** What a day decides is worked out anew when another one has begun. */
  #beginDay(clock: QueryClock): void {
    const today = todayIn(clock);
    if (this.#figures.isOf(today)) return;
    this.#figures = new Figures(this.#related, today);
    this.#orders.renew(this.#figures);
    this.#last = undefined;
  }
}

function keysOf({ sort, ties = [] }: PeopleQuery): readonly SortKey[] {
  return [sort, ...ties];
}

/** Whether two queries differ in their text at most. */
function sameBut(a: PeopleQuery, b: PeopleQuery): boolean {
  const inside = a.pool?.id === b.pool?.id && a.pool?.stageId === b.pool?.stageId && a.exact === b.exact;
  return inside && a.owner === b.owner && a.tag === b.tag && a.kind === b.kind && sameKeys(keysOf(a), keysOf(b));
}
