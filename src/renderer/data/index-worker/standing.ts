import { interviewEnd } from '#shared/domain/next-step.ts';
import { ByPerson } from './by-person.ts';
import type { Numbers } from './numbers.ts';
import type { RelatedChange } from './related-change.ts';

/** Where somebody stands in a pool. */
type Place = { readonly poolId: string; readonly stageId: string };

/** In which pools people are, and what is planned with them, by the person's number. */
export class Standing {
  readonly #numbers: Numbers;
  readonly #pools = new Map<string, string>();
  readonly #places = new ByPerson<Place>();
  /** The day on which each open task is due. */
  readonly #tasks = new ByPerson<string>();
  /** When each planned interview is over, ms. */
  readonly #interviews = new ByPerson<number>();

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** Takes in a change, be it told twice. Tables that say nothing of this are passed over. */
  change(change: RelatedChange): void {
    const { id } = change;
    switch (change.table) {
      case 'pools':
        if (change.after) this.#pools.set(id, change.after.name);
        else this.#pools.delete(id);
        break;
      case 'poolMembers':
        this.#places.set(id, this.#of(change.after), change.after && { poolId: change.after.poolId, stageId: change.after.stageId });
        break;
      case 'tasks':
        this.#tasks.set(id, this.#of(change.after), change.after?.done === 0 ? change.after.due : null);
        break;
      case 'interviews':
        this.#interviews.set(id, this.#of(change.after), change.after && interviewEnd(change.after));
        break;
      default:
        break;
    }
  }

  poolNames(person: number): string[] {
    return this.#places.of(person).map(({ poolId }) => this.#pools.get(poolId) ?? '');
  }

  isInPool(person: number): boolean {
    return this.#places.has(person);
  }

  /** Whether somebody is in a pool, at one of its stages where one is named. */
  isIn(person: number, poolId: string, stageId: string | null): boolean {
    return this.#places.of(person).some((place) => place.poolId === poolId && (stageId === null || place.stageId === stageId));
  }

  /** The days on which open tasks are due, in no order. */
  dueDays(person: number): readonly string[] {
    return this.#tasks.of(person);
  }

  /** Whether there is an open task, or an interview that is not over at a moment (ms). */
  hasNext(person: number, at: number): boolean {
    return this.#tasks.has(person) || this.#interviews.of(person).some((end) => end > at);
  }

  #of(record: { readonly personId: string | null } | null): number | null {
    return record === null || record.personId === null ? null : this.#numbers.of(record.personId);
  }
}
