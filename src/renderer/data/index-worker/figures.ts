import { completeness, missingFacts, type Facts } from '#shared/domain/completeness.ts';
import { interestLevels, type InterestLevel } from '#shared/domain/person.ts';
import { dayNumber, daysAgo, type Today } from '#shared/domain/today.ts';
import { scoreOf, tenthsOf, warmthOf, type ContactKind } from '#shared/domain/warmth.ts';
import { warmthText } from '#shared/domain/warmth-why.ts';
import { figureFields, textFields, type FigureField, type More, type MoreField, type SortField, type TextField, type WordingField } from './columns.ts';
import type { Held } from './entry.ts';
import type { Related } from './related.ts';

/** What is worked out about everybody: from the person, from what other tables say, and from the day it is. */
export class Figures {
  readonly #related: Related;
  readonly #today: Today;
  /** What a contact is worth, by kind and days ago: looked up, not worked out for everybody. */
  readonly #worth = new Map<ContactKind, number[]>();

  readonly #scores: (number | undefined)[] = [];

  constructor(related: Related, today: Today) {
    this.#related = related;
    this.#today = today;
  }

  /** Whether it still is the day for which it was made. */
  isOf(today: Today): boolean {
    return dayNumber(today.now, today) === dayNumber(this.#today.now, this.#today) && today.offset === this.#today.offset;
  }

  /** What a field of somebody is sorted by; empty where there is nothing. */
  value(held: Held, field: SortField): string | number {
    if (isFigure(field)) return this.#figure(held, field);
    return isText(field) ? held[field] : this.#wording(held, field);
  }

  #figure(held: Held, field: FigureField): number | '' {
    switch (field) {
      case 'createdAt':
        return held.createdAt;
      case 'interest':
      case 'rating':
        return held[field] || '';
      case 'consentUntil':
        return held.consent.expires ?? '';
      case 'doNotContact':
        return held.doNotContact ? 1 : '';
      case 'warmth':
        return this.warmth(held);
      case 'contacted':
        return this.#related.lastContact(held.number) ?? '';
      case 'open':
        return this.#related.openStages(held.id).length || '';
      case 'complete':
        return this.complete(held);
      case 'tasks':
        return dayFigure(nextOf(this.#related.standing.dueDays(held.number)));
    }
  }

  /** Something new is known of somebody, by number. */
  forget(person: number): void {
    this.#scores[person] = undefined;
  }

  /** The same score as `warmthOf` gives, kept until something new is known. */
  warmth(held: Held): number {
    return (this.#scores[held.number] ??= this.#score(held));
  }

  complete(held: Held): number {
    return completeness(factsOf(held));
  }

  #score(held: Held): number {
    let tenths = 0;
    for (const { kind, at } of this.#related.contacts(held.number)) {
      const days = daysAgo(at, this.#today);
      if (days >= 0) tenths += this.#worthOf(kind, days);
    }
    return scoreOf(tenths, levelOf(held));
  }

  #worthOf(kind: ContactKind, days: number): number {
    const worth = this.#worth.get(kind) ?? [];
    if (worth.length === 0) this.#worth.set(kind, worth);
    return (worth[days] ??= tenthsOf(kind, days));
  }

  /** What is asked for beside an entry. */
  more(held: Held, fields: readonly MoreField[]): Partial<More> {
    return Object.fromEntries(fields.map((field) => [field, this.#one(held, field)]));
  }

  #one(held: Held, field: MoreField): More[MoreField] {
    switch (field) {
      case 'warmth': {
        const warmth = warmthOf(this.#related.contacts(held.number), levelOf(held), this.#today);
        return { score: warmth.score, why: warmthText(warmth, levelOf(held)) };
      }
      case 'contacted':
        return this.#related.lastContact(held.number);
      case 'open':
        return this.#related.openStages(held.id);
      case 'complete':
        return { percent: completeness(factsOf(held)), missing: missingFacts(factsOf(held)) };
      case 'tasks': {
        const days = this.#related.standing.dueDays(held.number);
        return { count: days.length, next: nextOf(days) };
      }
      case 'pools':
        return this.#related.standing.poolNames(held.number);
      case 'consent':
        return held.consent.state;
      case 'consentUntil':
        return held.consent.expires;
      default:
        return held[field];
    }
  }

  #wording(held: Held, field: WordingField): string {
    switch (field) {
      case 'owners':
        return this.#related.ownerNames(held.owners).join(', ');
      case 'pools':
        return this.#related.standing.poolNames(held.number).join(', ');
      case 'consent':
        return held.consent.state === 'unknown' ? '' : held.consent.state;
      default:
        return held[field].join(', ');
    }
  }
}

/** Fields that change when something is said about a person in another table. */
export const relatedFigures: readonly SortField[] = ['warmth', 'contacted', 'open', 'tasks', 'pools'];

export function isFigure(field: SortField): field is FigureField {
  return figureFields.some((one) => one === field);
}

export function isText(field: SortField): field is TextField {
  return textFields.some((one) => one === field);
}

function levelOf(held: Held): InterestLevel {
  return interestLevels[held.interest] ?? 'unknown';
}

function nextOf(days: readonly string[]): string | null {
  return days.reduce((next: string | null, day) => (next === null || day < next ? day : next), null);
}

function dayFigure(day: string | null): number | '' {
  return day === null ? '' : Date.parse(day);
}

function factsOf(held: Held): Facts {
  const { emails, phones, title, employer, city, skills, source, owners } = held;
  return { emails, phones, title, employer, city, skills, source, owners, interestKnown: held.interest > 0, consentKnown: held.consent.state !== 'unknown' };
}
