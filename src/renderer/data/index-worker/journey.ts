import type { Activity } from '#shared/domain/activity.ts';
import { sideOf, type Side, type Touch } from '#shared/domain/touch.ts';

/** What one line of a timeline says about how somebody came here; null where it says nothing of the kind. */
export type Mark = { readonly at: number; readonly touch: number | null; readonly stages: readonly string[] };

const sides: readonly Side[] = ['both', 'theirs', 'ours', 'both'];
const MEETING = 3;
const none: readonly string[] = [];
const apart = '\u0000';

export function markOf(activity: Activity): Mark | null {
  const side = sideOf(activity);
  const touch = activity.kind === 'meeting' ? MEETING : side === null ? null : sides.indexOf(side);
  const stages = activity.kind === 'stage' ? [activity.from, activity.to].map((name) => `${activity.jobId ?? ''}${apart}${name}`) : none;
  return touch === null && stages.length === 0 ? null : { at: activity.at, touch, stages };
}

/** Who spoke when, and at which stages people stood, by the person's number. Lines are added and taken away one by one. */
export class Journey {
  /** Pairs of an instant (ms) and a place in `sides`. */
  readonly #touches = new Map<number, number[]>();
  readonly #stages = new Map<number, number[]>();
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();

  add(person: number, { at, touch, stages }: Mark): void {
    if (touch !== null) push(this.#touches, person, [at, touch]);
    if (stages.length > 0) push(this.#stages, person, stages.map((stage) => this.#numberOf(stage)));
  }

  remove(person: number, { at, touch, stages }: Mark): void {
    const touches = this.#touches.get(person) ?? [];
    const place = touches.findIndex((value, i) => i % 2 === 0 && value === at && touches[i + 1] === touch);
    if (place !== -1) touches.splice(place, 2);
    const stood = this.#stages.get(person);
    for (const stage of stages) {
      const where = stood?.indexOf(this.#numberOf(stage)) ?? -1;
      if (where !== -1) stood?.splice(where, 1);
    }
  }

  *touches(person: number): Generator<Touch> {
    const touches = this.#touches.get(person) ?? [];
    for (let i = 0; i < touches.length; i += 2) {
      const code = touches[i + 1] as number;
      yield { at: touches[i] as number, side: sides[code] as Side, meeting: code === MEETING };
    }
  }

  /** The stages a person came from or to, each with its job's id. */
  stages(person: number): { readonly jobId: string; readonly name: string }[] {
    return [...new Set(this.#stages.get(person))].map((number) => {
      const [jobId = '', name = ''] = (this.#names[number] as string).split(apart);
      return { jobId, name };
    });
  }

  #numberOf(stage: string): number {
    const known = this.#numbers.get(stage);
    if (known !== undefined) return known;
    this.#numbers.set(stage, this.#names.length);
    return this.#names.push(stage) - 1;
  }
}

function push(lists: Map<number, number[]>, person: number, values: readonly number[]): void {
  const list = lists.get(person);
  if (list) list.push(...values);
  else lists.set(person, [...values]);
}
