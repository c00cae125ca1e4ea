import { isTwoWay, type Activity } from '#shared/domain/activity.ts';
import type { Application } from '#shared/domain/application.ts';
import { activityText } from '#shared/domain/query/person-words.ts';
import { NoteIndex } from './note-index.ts';
import type { Numbers } from './numbers.ts';
import type { RelatedChange } from './related-change.ts';

type Applied = { readonly personId: string; readonly jobId: string; readonly stageId: string; readonly open: boolean };
type Opening = { readonly title: string; readonly stages: ReadonlyMap<string, string> };

const none: readonly never[] = [];

/** As many as one change shows and saves in one go. */
const RECENT = 5000;

/** What the other tables say about people: whose they are, what they were considered for, when one spoke, what was written. */
export class Related {
  readonly notes = new NoteIndex();
  readonly #numbers: Numbers;
  readonly #users = new Map<string, string>();
  readonly #jobs = new Map<string, Opening>();
  readonly #applications = new Map<string, Applied>();
  readonly #ofPerson = new Map<string, Set<string>>();
  /** The instants of two-way contacts (ms), one for each. */
  readonly #contacts = new Map<string, number[]>();
  /** The activities told of last, as they are now; null for those that are gone. */
  readonly #told = new Map<string, Activity | null>();

  /** `numbers` are those of the people, as the notes know them. */
  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** Takes in a change, be it told twice. An activity must come with what it was before, or what it said stays found. */
  change({ table, id, before, after }: RelatedChange): void {
    switch (table) {
      case 'users':
        if (after) this.#users.set(id, after.name);
        else this.#users.delete(id);
        break;
      case 'jobs':
        if (after) this.#jobs.set(id, { title: after.title, stages: new Map(after.stages.map((stage) => [stage.id, stage.name])) });
        else this.#jobs.delete(id);
        break;
      case 'applications':
        this.#apply(id, after);
        break;
      case 'activities':
        this.#replace(id, before, after);
        break;
    }
  }

  ownerNames(ids: readonly string[]): string[] {
    return ids.flatMap((id) => this.#users.get(id) ?? []);
  }

  jobTitles(personId: string): string[] {
    return this.#of(personId).map(({ jobId }) => this.#jobs.get(jobId)?.title ?? '');
  }

  /** The names of the stages in which applications are open. */
  stageNames(personId: string): string[] {
    return this.#of(personId).flatMap(({ jobId, stageId, open }) => (open ? [this.#jobs.get(jobId)?.stages.get(stageId) ?? ''] : []));
  }

  hasJob(personId: string): boolean {
    return this.#ofPerson.has(personId);
  }

  /** The last two-way contact (ms); null when there was none. */
  lastContact(personId: string): number | null {
    return this.#contacts.get(personId)?.reduce((last, at) => Math.max(last, at)) ?? null;
  }

  #of(personId: string): readonly Applied[] {
    const ids = this.#ofPerson.get(personId);
    return ids ? [...ids].flatMap((id) => this.#applications.get(id) ?? []) : none;
  }

  #apply(id: string, after: Application | null): void {
    const old = this.#applications.get(id);
    if (old) {
      this.#applications.delete(id);
      const ids = this.#ofPerson.get(old.personId);
      ids?.delete(id);
      if (ids?.size === 0) this.#ofPerson.delete(old.personId);
    }
    if (!after) return;
    const { personId, jobId, progress } = after;
    this.#applications.set(id, { personId, jobId, stageId: progress.stageId, open: progress.state === 'active' });
    this.#ofPerson.set(personId, (this.#ofPerson.get(personId) ?? new Set()).add(id));
  }

  /** What was told last of an activity stands for what it was before: a change is told when it is shown, and again when it is saved. */
  #replace(id: string, before: Activity | null, after: Activity | null): void {
    const told = this.#told.get(id);
    const old = told === undefined ? before : told;
    if (old) this.#untell(old);
    if (after) this.#tell(after);
    this.#told.delete(id);
    this.#told.set(id, after);
    const [oldest] = this.#told.keys();
    if (this.#told.size > RECENT && oldest !== undefined) this.#told.delete(oldest);
  }

  #tell(activity: Activity): void {
    this.notes.add(this.#numbers.of(activity.personId), activityText(activity));
    if (!isTwoWay(activity)) return;
    const contacts = this.#contacts.get(activity.personId);
    if (contacts) contacts.push(activity.at);
    else this.#contacts.set(activity.personId, [activity.at]);
  }

  #untell(activity: Activity): void {
    this.notes.remove(this.#numbers.of(activity.personId), activityText(activity));
    const contacts = this.#contacts.get(activity.personId);
    const at = isTwoWay(activity) ? (contacts?.indexOf(activity.at) ?? -1) : -1;
    if (!contacts || at === -1) return;
    contacts.splice(at, 1);
    if (contacts.length === 0) this.#contacts.delete(activity.personId);
  }
}
