import type { Activity } from '#shared/domain/activity.ts';
import type { Dice } from './dice.ts';
import { MINUTE, officeMoment } from './days.ts';

/** What every line of the timeline has in common. */
export type ActivityBase = Omit<Extract<Activity, { kind: 'note' }>, 'kind'>;

type About = { readonly personId: string; readonly applicationId?: string; readonly jobId?: string };

/** Collects the story of one person in the order it happened: each line is later than the one before. */
export class Timeline {
  readonly lines: Activity[] = [];
  readonly #dice: Dice;
  readonly #userId: string;
  readonly #now: number;
  readonly #about: About;
  #last: number;

  constructor(dice: Dice, userId: string, now: number, about: About, from: number) {
    this.#dice = dice;
    this.#userId = userId;
    this.#now = now;
    this.#about = about;
    this.#last = from;
  }

  /** The common part of a line that happened `days` ago, or right after the one before. */
  base(days: number, body: string): ActivityBase {
    return this.baseAt(officeMoment(this.#dice, this.#now, days), body);
  }

  /** The same for a given moment, or right after the line before when that is later. */
  baseAt(wanted: number, body: string): ActivityBase {
    const at = Math.min(this.#now - 1, Math.max(wanted, this.#last + this.#dice.int(2, 14) * MINUTE));
    this.#last = at;
    const { personId, applicationId = null, jobId = null } = this.#about;
    const origin = { id: this.#dice.id(at), createdAt: at, createdBy: this.#userId };
    return { ...origin, personId, applicationId, jobId, at, body, pinned: false, visibility: 'team', versions: [] };
  }

  add(line: Activity): void {
    this.lines.push(line);
  }
}
