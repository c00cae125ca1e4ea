import type { Application, ApplicationState, Progress } from '#shared/domain/application.ts';
import type { Interview } from '#shared/domain/interview.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { defaultReasons, type GivenReason, type Reason } from '#shared/domain/reason.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { Opening } from './clients.ts';
import { DAY, MINUTE } from './days.ts';
import type { Dice } from './dice.ts';
import { clientFeedback, fill, incomingMails, interviewFeedback, noteTexts, offerTexts, outgoingMails, places } from './tables/phrases.ts';
import { trades } from './tables/work.ts';
import { Timeline } from './timeline.ts';
import type { SampleOptions, SampleRecord } from './types.ts';

/** How far an application got, and why it ended. `reason` is the code of one of the default reasons. */
export type Fate = { readonly stage: number; readonly state: ApplicationState; readonly reason?: string };

type Scene = {
  readonly dice: Dice;
  readonly options: SampleOptions;
  readonly person: Person;
  readonly opening: Opening;
  readonly fate: Fate;
  /** The person who decides at the client, for invitations. */
  readonly contact: Person | undefined;
  /** When the interview ahead takes place, for those who wait for one. */
  readonly slot: number | undefined;
};

/** One application with all that was written about it: the timeline leads to exactly the stage and time it stands at. */
export function tellApplication(scene: Scene, order: string): SampleRecord[] {
  const { dice, options, person, opening, fate } = scene;
  const { now, userId } = options;
  const { job } = opening;
  const age = Math.max(3, Math.min((now - person.createdAt) / DAY, (now - job.createdAt) / DAY) - 1);
  const started = dice.int(Math.ceil(age * 0.6), Math.floor(age)) + 0.5;
  const id = dice.id(now - started * DAY);
  const line = new Timeline(dice, userId, now, { personId: person.id, applicationId: id, jobId: job.id }, Math.max(person.createdAt, job.createdAt));
  const source = person.source;
  const base = line.base(started, '');
  line.add({ ...base, kind: 'applied', jobTitle: job.title, source });
  const rest = new Story(scene, line);
  const dwell = started / (fate.stage + 2);
  for (let stage = 1; stage <= fate.stage; stage++) rest.enter(stage, started - dwell * stage, dwell);
  rest.close(started - dwell * (fate.stage + 0.7));
  const origin = { id, createdAt: base.at, createdBy: userId, ownerId: userId, source };
  const answers = Object.fromEntries(job.questions.map((question) => [question.id, question.kind === 'number' ? String(dice.int(2, 12)) : 'yes']));
  const application: Application = { ...origin, personId: person.id, jobId: job.id, progress: rest.progress ?? { ...open(job.stages[0]), since: base.at }, order, answers };
  return [
    { table: 'applications', record: application },
    ...line.lines.map((record) => ({ table: 'activities', record }) as const),
    ...rest.interviews.map((record) => ({ table: 'interviews', record }) as const),
  ];
}

function open(stage: Stage | undefined): Omit<Progress, 'since'> {
  return { stageId: stage?.id ?? '', state: 'active', reason: null };
}

class Story {
  readonly interviews: Interview[] = [];
  progress: Progress | undefined;
  readonly #scene: Scene;
  readonly #line: Timeline;
  readonly #slots: { readonly [slot: string]: string };

  constructor(scene: Scene, line: Timeline) {
    this.#scene = scene;
    this.#line = line;
    const { person, opening, dice } = scene;
    const skill = person.skills.length > 0 ? dice.pick(person.skills) : 'the basics';
    const employer = person.employer || 'the last employer';
    this.#slots = { name: person.preferred || person.given, job: opening.job.title, client: opening.client, employer, skill };
  }

  /** What happens on the way into a stage, `days` ago, and the step itself; `dwell` is the number of days in it. */
  enter(stage: number, days: number, dwell: number): void {
    const { dice, opening } = this.#scene;
    if (stage === 1) this.#screening(days + 0.4);
    if (stage === 2) this.#mails(days + 0.6);
    if (stage === 3) this.#note(days + 0.3, dice.pick(clientFeedback));
    if (stage === 4) this.#note(days + 0.3, dice.pick(interviewFeedback));
    if (stage === 5) this.#call(days + 0.3, 'out', 'reached', dice.pick(offerTexts));
    const to = opening.job.stages[stage] as Stage;
    this.#step(days, to, to.kind === 'hired' ? 'hired' : 'active', null);
    if (to.kind === 'interview') this.#interview(dwell);
  }

  /** How it ended, if it has, or what was noted last. */
  close(days: number): void {
    const { dice, fate, opening } = this.#scene;
    if (fate.reason !== undefined) {
      const { code, family, text } = defaultReasons.find((reason) => reason.code === fate.reason) as Reason;
      this.#step(days, opening.job.stages[fate.stage] as Stage, fate.state, { code, family, text, note: '' });
    } else if (dice.chance(0.6)) this.#note(days, dice.pick(noteTexts));
  }

  #step(days: number, to: Stage, state: ApplicationState, reason: GivenReason | null): void {
    const stages = this.#scene.opening.job.stages;
    const from = stages.find((stage) => stage.id === this.progress?.stageId) ?? stages[0];
    const base = this.#line.base(days, '');
    this.#line.add({ ...base, kind: 'stage', from: from?.name ?? '', to: to.name, state, reason });
    this.progress = { stageId: to.id, state, reason, since: base.at };
  }

  #screening(days: number): void {
    const { dice, opening } = this.#scene;
    if (dice.chance(0.4)) this.#call(days + 0.8, 'out', dice.pick(['no-answer', 'voicemail']), '');
    this.#call(days, 'out', 'reached', dice.pick(trades[opening.trade].screening));
  }

  #mails(days: number): void {
    const { dice, person } = this.#scene;
    const to = person.emails[0]?.address;
    if (to === undefined) return;
    const sent = dice.pick(outgoingMails);
    this.#line.add({ ...this.#line.base(days, this.#fill(sent.body)), kind: 'mail', direction: 'out', subject: this.#fill(sent.subject), to });
    if (dice.chance(0.3)) return;
    const received = dice.pick(incomingMails);
    this.#line.add({ ...this.#line.base(days, this.#fill(received.body)), kind: 'mail', direction: 'in', subject: this.#fill(received.subject), to: '' });
  }

  #note(days: number, text: string): void {
    this.#line.add({ ...this.#line.base(days, this.#fill(text)), kind: 'note' });
  }

  #call(days: number, direction: 'in' | 'out', outcome: 'reached' | 'no-answer' | 'voicemail', text: string): void {
    const minutes = outcome === 'reached' ? this.#scene.dice.int(6, 32) : null;
    this.#line.add({ ...this.#line.base(days, this.#fill(text)), kind: 'call', direction, outcome, minutes });
  }

  #interview(dwell: number): void {
    const { dice, options, person, opening, contact, slot } = this.#scene;
    const base = this.#line.baseAt(this.progress?.since ?? 0, '');
    const { at } = base;
    const ahead = slot !== undefined;
    const start = slot ?? Math.ceil((at + dwell * 0.5 * DAY) / (15 * MINUTE)) * 15 * MINUTE;
    const type = dice.pick(['video', 'video', 'onsite'] as const);
    const id = dice.id(at);
    const round = 'First interview';
    const guests = [person, contact].flatMap((guest, i) => {
      const email = guest?.emails[0]?.address;
      return guest && email !== undefined
        ? [{ name: personName(guest), email, role: i === 0 ? ('candidate' as const) : ('client' as const), answer: ahead ? ('needs-action' as const) : ('accepted' as const) }]
        : [];
    });
    const about = { personId: person.id, applicationId: this.#line.lines[0]?.applicationId ?? null, jobId: opening.job.id };
    this.interviews.push({
      id,
      createdAt: at,
      createdBy: options.userId,
      ...about,
      title: `${personName(person)} and ${opening.client}: ${opening.job.title}`,
      type,
      round,
      slot: { start, minutes: type === 'onsite' ? 90 : 60, zone: options.zone },
      place: type === 'onsite' ? dice.pick(places) : '',
      link: type === 'video' ? `https://meet.example/${id.slice(-8)}` : '',
      attendees: guests,
      message: '',
      notes: ahead ? 'Ask about the on-call rule and the start date.' : '',
      uid: `${id}@warmbench`,
      sequence: 0,
      status: ahead ? 'scheduled' : 'done',
      sent: ahead ? [] : [{ role: 'candidate', sequence: 0, at: at + 5 * MINUTE, file: 'interview.ics' }],
    });
    this.#line.add({ ...base, kind: 'interview', interviewId: id, change: 'scheduled', start, round });
    if (ahead) return;
    this.#line.add({ ...this.#line.baseAt(start + 60 * MINUTE, ''), kind: 'interview', interviewId: id, change: 'done', start, round });
  }

  #fill(text: string): string {
    return fill(text, this.#slots);
  }
}
