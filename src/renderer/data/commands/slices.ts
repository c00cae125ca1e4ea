import { personName, type Person } from '#shared/domain/person.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Context } from '../kernel/command.ts';

/** Records that are planned together: few enough for the window to stay quick. */
const SLICE = 250;

/** How work over many is named while it runs (`Tagging 6,000 people`), and what all of it is about beside its records. */
export type Naming = { readonly doing: string; readonly about?: readonly string[] };

/** Plans over any number of records, a slice of ids at a time. A failure is to be returned: a rule was broken, or the work was cancelled or not saved. */
export async function inSlices(
  context: Context,
  ids: readonly string[],
  { doing, about = [] }: Naming,
  plan: (slice: readonly string[]) => void | Promise<void | Result<null>>,
): Promise<Result<null>> {
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = ids.slice(from, from + SLICE);
    const planned = await plan(slice);
    if (planned && !planned.ok) return planned;
    const done = from + slice.length;
    const step = done < ids.length ? await context.step({ doing, about: [...about, ...slice], done, total: ids.length }) : ok(null);
    if (!step.ok) return step;
  }
  return ok(null);
}

/** The people a command is about, however many: what its title and its subjects need of them. */
export class Crowd {
  readonly ids: string[] = [];
  #first: Person | undefined;

  add(people: readonly Person[]): void {
    this.#first ??= people[0];
    for (const { id } of people) this.ids.push(id);
  }

  /** `Ana Lima`, or `14 people`. */
  get name(): string {
    return this.ids.length === 1 && this.#first ? personName(this.#first) : countPeople(this.ids.length);
  }
}

/** `1 person`, `6,000 people`. Titles are English, whatever the window's own language. */
export function countPeople(count: number): string {
  return count === 1 ? '1 person' : `${new Intl.NumberFormat('en').format(count)} people`;
}
