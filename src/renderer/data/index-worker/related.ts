import type { Activity } from '#shared/domain/activity.ts';
import type { Application } from '#shared/domain/application.ts';
import { endingsOf, type Ending } from '#shared/domain/ending.ts';
import type { Document } from '#shared/domain/document.ts';
import { activityText, documentText } from '#shared/domain/query/person-words.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { Journey, markOf, type Mark } from './journey.ts';
import { traits, type Line } from './lines.ts';
import { NoteIndex } from './note-index.ts';
import type { Numbers } from './numbers.ts';
import type { RelatedChange } from './related-change.ts';
import { contactKinds, contactOf, type Contact } from '#shared/domain/warmth.ts';
import { Standing } from './standing.ts';

type Applied = { readonly personId: string; readonly jobId: string; readonly stageId: string; readonly open: boolean; readonly endings: readonly Ending[] };
type Opening = { readonly title: string; readonly stages: ReadonlyMap<string, Pick<Stage, 'name' | 'kind'>> };

type Written = { readonly personId: string; readonly line: Line; readonly mark: Mark | null };

const none: readonly never[] = [];

/** Above the traits of a two-way contact stands its kind. */
const KIND = 3;

/** As many as one change shows and saves in one go. */
const RECENT = 5000;

/** What the other tables say about people: whose they are, what they were considered for, when one spoke, what was written, their documents. */
export class Related {
  readonly notes = new NoteIndex();
  readonly journey = new Journey();
  readonly standing: Standing;
  readonly #numbers: Numbers;
  readonly #users = new Map<string, string>();
  readonly #jobs = new Map<string, Opening>();
  readonly #applications = new Map<string, Applied>();
  readonly #ofPerson = new Map<string, Set<string>>();
  /** The activities and documents told of last (by table and id), as they are now; null for those that are gone. */
  readonly #told = new Map<string, Written | null>();

  /** `numbers` are those of the people, as the notes know them. */
  constructor(numbers: Numbers) {
    this.#numbers = numbers;
    this.standing = new Standing(numbers);
  }

  /** Takes in a change, be it told twice. An activity or document must come with what it was before, or what it said stays found. */
  change(change: RelatedChange): void {
    const { table, id, before, after } = change;
    switch (table) {
      case 'users':
        if (after) this.#users.set(id, after.name);
        else this.#users.delete(id);
        break;
      case 'jobs':
        if (after) this.#jobs.set(id, { title: after.title, stages: new Map(after.stages.map(({ id: stageId, name, kind }) => [stageId, { name, kind }])) });
        else this.#jobs.delete(id);
        break;
      case 'applications':
        this.#apply(id, after);
        break;
      case 'activities':
        this.#replace(`${table} ${id}`, before && lineOf(before), after && lineOf(after));
        break;
      case 'documents':
        this.#replace(`${table} ${id}`, before && lineOfDocument(before), after && lineOfDocument(after));
        break;
      default:
        this.standing.change(change);
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
    return this.#of(personId).flatMap(({ jobId, stageId, open }) => (open ? [this.#jobs.get(jobId)?.stages.get(stageId)?.name ?? ''] : []));
  }

  /** The names and kinds of all stages applications stand or ever stood at. */
  reached(personId: string): string[] {
    const now = this.#of(personId).flatMap(({ jobId, stageId }) => this.#jobs.get(jobId)?.stages.get(stageId) ?? []);
    const before = this.journey.stages(this.#numbers.of(personId)).flatMap(({ jobId, name }) => [name, this.#kindOf(jobId, name)]);
    return [...now.flatMap(({ name, kind }) => [name, kind]), ...before];
  }

  /** Whether an application ended so. */
  hasEnded(personId: string, ending: string): boolean {
    return this.#of(personId).some(({ endings }) => endings.some((one) => one === ending));
  }

  hasOpen(personId: string): boolean {
    return this.#of(personId).some(({ open }) => open);
  }

  hasJob(personId: string): boolean {
    return this.#ofPerson.has(personId);
  }

  /** The last two-way contact (ms) of a person, by number; null when there was none. */
  lastContact(person: number): number | null {
    return this.notes.lines.latest(person, traits.twoWay);
  }

  /** All two-way contacts of a person, by number, in no order. */
  contacts(person: number): readonly Contact[] {
    return this.notes.lines.withTrait(person, traits.twoWay).map(({ at, traits: bits }) => ({ at, kind: contactKinds[bits >> KIND] ?? 'mail' }));
  }

  /** What is open where: the job and the stage, by their names. */
  openStages(personId: string): { readonly job: string; readonly stage: string }[] {
    return this.#of(personId).flatMap(({ jobId, stageId, open }) => {
      const job = this.#jobs.get(jobId);
      return open ? [{ job: job?.title ?? '', stage: job?.stages.get(stageId)?.name ?? '' }] : [];
    });
  }

  #kindOf(jobId: string, name: string): string {
    for (const stage of this.#jobs.get(jobId)?.stages.values() ?? []) if (stage.name === name) return stage.kind;
    return '';
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
    this.#applications.set(id, { personId, jobId, stageId: progress.stageId, open: progress.state === 'active', endings: endingsOf(progress) });
    this.#ofPerson.set(personId, (this.#ofPerson.get(personId) ?? new Set()).add(id));
  }

  /** What was told last stands for what it was before: a change is told when it is shown, and again when it is saved. */
  #replace(key: string, before: Written | null, after: Written | null): void {
    const told = this.#told.get(key);
    const old = told === undefined ? before : told;
    if (old) {
      const person = this.#numbers.of(old.personId);
      this.notes.remove(person, old.line);
      if (old.mark) this.journey.remove(person, old.mark);
    }
    if (after) {
      const person = this.#numbers.of(after.personId);
      this.notes.add(person, after.line);
      if (after.mark) this.journey.add(person, after.mark);
    }
    this.#told.delete(key);
    this.#told.set(key, after);
    const [oldest] = this.#told.keys();
    if (this.#told.size > RECENT && oldest !== undefined) this.#told.delete(oldest);
  }
}

function lineOf(activity: Activity): Written {
  const contact = contactOf(activity);
  const line = { text: activityText(activity), at: activity.at, traits: contact ? traits.twoWay | (contactKinds.indexOf(contact.kind) << KIND) : 0 };
  return { personId: activity.personId, line, mark: markOf(activity) };
}

function lineOfDocument(document: Document): Written {
  const line = { text: documentText(document), at: document.createdAt, traits: document.kind === 'cv' ? traits.document | traits.cv : traits.document };
  return { personId: document.personId, line, mark: null };
}
