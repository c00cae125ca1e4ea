import type { Page } from '@playwright/test';
import { ask } from './bridge.ts';

/** Names as they come: endless, in one piece; in Arabic; in several scripts; none at all. */
export const names = {
  endless: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300),
  arabic: 'عبد الرحمن محمد بن سلمان الفيصل آل سعود المقيم في مدينة الرياض',
  mixed: '欧阳修文・藤原定家之助・남궁민수박혁거세',
  mail: 'nobody.knows.my.name@a-long-domain-of-a-company.example',
};

/** Thirty stages, one of them with an endless name. */
const stages = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, name: i === 1 ? names.endless : `Stage ${i + 1}`, kind: i === 0 ? 'new' : 'screen', sla: null, demands: [] }));

type Awkward = { readonly jobId: string; readonly companyId: string; readonly people: { readonly [N in keyof typeof names]: string } };

/**
 * Puts people, a company, a job, tasks, an interview of this week and notes with such names into the journal, each text as
 * long as its field takes; the window shows them when it opens next.
 */
export async function writeAwkward(page: Page): Promise<Awkward> {
  const { userId } = (await ask(page, 'journal.info')).value as { readonly userId: string };
  const id = () => crypto.randomUUID();
  const born = { createdAt: Date.now(), createdBy: userId };
  const people = { endless: id(), arabic: id(), mixed: id(), mail: id() };
  const companyId = id();
  const jobId = id();
  const company = { ...born, id: companyId, name: names.endless, kinds: ['client'], website: `https://example.com/${'x'.repeat(300)}`, city: names.endless, country: '', phone: '', notes: names.endless, tags: [names.endless, names.arabic] };
  const job = {
    ...born, id: jobId, title: `Nurse ${names.endless}`, companyId, hiringContactId: null, description: '', place: names.endless, type: 'permanent', pay: { min: null, max: null, currency: 'EUR', unit: 'year' },
    openings: 1, fee: { kind: 'none', amount: 0 }, status: 'open', ownerId: userId, stages, questions: [{ id: 'q', text: names.endless, kind: 'yes-no', knockOut: 'no' }],
  };
  const ops = [create('companies', company), create('jobs', job)];
  for (const [at, key] of (['endless', 'arabic', 'mixed', 'mail'] as const).entries()) {
    const text = names[key];
    const personId = people[key];
    const applicationId = id();
    const about = { personId, applicationId, jobId };
    ops.push(
      create('people', { ...born, ...personNamed(key === 'mail' ? '' : text, text), id: personId, owners: [userId] }),
      create('applications', { ...born, id: applicationId, personId, jobId, progress: { stageId: 's0', state: 'active', reason: null, since: born.createdAt }, order: `a${at}`, ownerId: userId, source: text, answers: { q: 'no' } }),
      create('tasks', { ...born, ...about, id: id(), title: text, ownerId: userId, due: '2026-01-05', snooze: { from: '2026-01-04', reason: text, at: born.createdAt }, doneAt: null, done: 0 }),
      create('interviews', {
        ...born, ...about, id: id(), uid: id(), title: text, type: 'onsite', round: text, slot: { start: born.createdAt, minutes: 45, zone: 'Asia/Kolkata' }, place: text, link: '', message: text, notes: text, sequence: 0, status: 'scheduled', sent: [],
        attendees: [{ name: text, email: `${'a'.repeat(60)}@example.org`, role: 'candidate', answer: 'needs-action' }],
      }),
      ...Array.from({ length: 8 }, (_, n) => create('activities', { ...born, ...about, id: id(), kind: 'note', at: born.createdAt - n, body: text, pinned: n === 0, visibility: 'team', versions: [] })),
    );
  }
  const head = { id: id(), command: 'import.run', title: `Added ${names.endless}`, kind: 'do', target: null, subjects: [] };
  const answer = await ask(page, 'journal.append', { head, ops });
  if (!answer.ok) throw new Error(answer.error?.message);
  return { jobId, companyId, people };
}

function create(entity: string, value: { readonly id: string; readonly [field: string]: unknown }): object {
  return { kind: entity === 'activities' ? 'event' : 'create', entity, id: value.id, value, inverse: { kind: 'del' } };
}

function personNamed(given: string, text: string): object {
  return {
    kinds: ['candidate'], given, family: '', preferred: '', original: '', title: text, employer: text, companyId: null, city: text, region: text, postcode: '', country: '', address: text, timeZone: 'Asia/Kolkata',
    emails: [{ address: names.mail, kind: 'work', status: 'current', rank: 0 }], phones: [], links: [{ url: 'https://example.org/a', label: text }], skills: [text], languages: [text], summary: text,
    interest: { level: 'keen', roles: text, places: text, pay: text, availability: text, notice: text, remote: 'hybrid', reason: text }, source: text, tags: [text, 'two', 'three'], doNotContact: true, offLimits: text,
    consent: { state: 'withdrawn', basis: text, at: null, expires: null }, rating: 3,
  };
}
