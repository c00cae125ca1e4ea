import type { Email, Link, Phone } from '#shared/domain/contact-point.ts';
import { emptyPerson, type Interest, type Person } from '#shared/domain/person.ts';
import { excerpt, fit, limits } from './limits.ts';
import type { ImportOptions, ImportWarning, PersonDraft, RowOutcome } from './types.ts';

/** Fields of one line of text. */
export type LineField =
  | 'given' | 'family' | 'preferred' | 'original' | 'title' | 'employer' | 'city' | 'region' | 'postcode' | 'country'
  | 'address' | 'source';

type ListField = 'skills' | 'languages' | 'tags';
type InterestLine = Exclude<keyof Interest, 'level' | 'remote'>;

/**
 * Gathers one person from any format. Every field has its domain's limit; what does not fit goes to the note with a
 * warning, so nothing is lost silently. `finish` says whether the record is a person.
 */
export class DraftBuilder {
  readonly #line: number;
  readonly #fields: Partial<Record<LineField, string>> = {};
  readonly #interest: Partial<Record<InterestLine, string>> = {};
  readonly #emails: Email[] = [];
  readonly #phones: Phone[] = [];
  readonly #links: Link[] = [];
  readonly #lists: Record<ListField, Set<string>> = { skills: new Set(), languages: new Set(), tags: new Set() };
  readonly #note: string[] = [];
  readonly #warnings: ImportWarning[] = [];
  #summary = '';
  #doNotContact = false;
  #metAt: number | undefined;
  #ownerName: string | undefined;

  constructor(line: number) {
    this.#line = line;
  }

  get(field: LineField): string {
    return this.#fields[field] ?? '';
  }

  /** Sets a field; `label` is the column's or property's name, for messages. Blank values change nothing. */
  set(field: LineField, value: string, label: string): void {
    if (value !== '') this.#fields[field] = this.#fitted(value, limits.line, label);
  }

  setInterest(field: InterestLine, value: string, label: string): void {
    if (value !== '') this.#interest[field] = this.#fitted(value, limits.line, label);
  }

  setSummary(value: string, label: string): void {
    if (value !== '') this.#summary = this.#fitted(value, limits.summary, label);
  }

  /** Adds an address unless the person has it already. */
  addEmail(address: string, kind: Email['kind'], label: string): void {
    const lower = address.toLowerCase();
    if (this.#emails.some((known) => known.address.toLowerCase() === lower)) return;
    if (!this.#room(this.#emails.length, limits.emails, address, label)) return;
    this.#emails.push({ address, kind, status: 'current', rank: this.#emails.length });
  }

  /** Adds a number unless the person has it already. */
  addPhone(number: string, e164: string | null, kind: Phone['kind'], label: string): void {
    if (this.#phones.some((known) => known.number === number || (e164 !== null && known.e164 === e164))) return;
    if (!this.#room(this.#phones.length, limits.phones, number, label)) return;
    this.#phones.push({ number, e164, kind, status: 'current', rank: this.#phones.length });
  }

  addLink(url: string, linkLabel: string, label: string): void {
    if (url === '' || this.#links.some((known) => known.url === url)) return;
    if (!this.#room(this.#links.length, limits.links, url, label)) return;
    this.#links.push({ url, label: fit(linkLabel, limits.line).kept });
  }

  addToList(field: ListField, values: readonly string[], label: string): void {
    const list = this.#lists[field];
    for (const value of values) {
      if (value !== '' && !list.has(value) && this.#room(list.size, limits[field], value, label)) list.add(value);
    }
  }

  /** A note's own text. */
  addNote(value: string): void {
    if (value !== '') this.#note.push(value);
  }

  /** A value that has no field of its own: the note says what it was. */
  addNoteLine(label: string, value: string): void {
    if (value !== '') this.#note.push(`${label}: ${value}`);
  }

  /** A value that did not fit its field: kept in the note, and said so. `problem` is a whole sentence. */
  keepInNote(label: string, value: string, problem: string): void {
    this.addNoteLine(label, value);
    this.warn(`${problem} It is kept in the note.`);
  }

  warn(message: string): void {
    this.#warnings.push({ line: this.#line, message });
  }

  forbidContact(): void {
    this.#doNotContact = true;
  }

  setMetAt(at: number): void {
    this.#metAt = at;
  }

  setOwner(name: string, label: string): void {
    if (name !== '') this.#ownerName = this.#fitted(name, limits.line, label);
  }

  /** The draft, or why there is none: neither a name nor a way to reach anyone. `cells` go into the report. */
  finish(options: ImportOptions, kinds: Person['kinds'] | null, cells: () => readonly string[]): RowOutcome {
    const fields = this.#fields;
    const named = fields.given ?? fields.family ?? fields.original ?? fields.preferred;
    if (named === undefined && this.#emails.length + this.#phones.length + this.#links.length === 0) {
      const reason = `Line ${this.#line} has no name and no e-mail address, phone number or link. Add one of them and import the row again.`;
      return { skipped: { line: this.#line, reason, cells: cells() } };
    }
    this.addToList('tags', options.tags ?? [], 'Tags');
    const draft: PersonDraft = {
      ...emptyPerson,
      kinds: [...(options.kinds ?? kinds ?? emptyPerson.kinds)],
      source: options.source ?? '',
      ...fields,
      emails: this.#emails,
      phones: this.#phones,
      links: this.#links,
      skills: [...this.#lists.skills],
      languages: [...this.#lists.languages],
      tags: [...this.#lists.tags],
      summary: this.#summary,
      interest: { ...emptyPerson.interest, ...this.#interest },
      owners: [],
      consent: { ...emptyPerson.consent },
      doNotContact: this.#doNotContact,
      line: this.#line,
      ...this.#extras(),
    };
    return { draft, warnings: this.#warnings };
  }

  #extras(): Pick<PersonDraft, 'note' | 'metAt' | 'ownerName'> {
    const { kept, rest } = fit(this.#note.join('\n'), limits.note);
    if (rest !== '') {
      this.warn(`The note is longer than ${limits.note} characters; its last ${rest.length} were left out.`);
    }
    return {
      ...(kept === '' ? {} : { note: kept }),
      ...(this.#metAt === undefined ? {} : { metAt: this.#metAt }),
      ...(this.#ownerName === undefined ? {} : { ownerName: this.#ownerName }),
    };
  }

  #fitted(value: string, max: number, label: string): string {
    const { kept, rest } = fit(value, max);
    if (rest !== '') {
      this.addNoteLine(`${label} (continued)`, rest);
      this.warn(`${label} is longer than ${max} characters. The rest is kept in the note.`);
    }
    return kept;
  }

  /** Whether one more value of this length has room; else it goes to the note. */
  #room(size: number, max: number, value: string, label: string): boolean {
    if (value.length > limits.line) {
      this.keepInNote(label, value, `“${excerpt(value)}” in ${label} is longer than ${limits.line} characters.`);
      return false;
    }
    if (size < max) return true;
    this.keepInNote(label, value, `A person holds at most ${max} values like those in ${label}; “${excerpt(value)}” is one more.`);
    return false;
  }
}
