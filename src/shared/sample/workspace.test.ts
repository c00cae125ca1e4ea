import { describe, expect, it } from 'vitest';
import { schemas } from '#shared/domain/schemas.ts';
import type { SampleOptions, SampleRecord } from './types.ts';
import { generateWorkspace } from './workspace.ts';

const now = Date.UTC(2026, 10, 23, 9, 30);
const options: SampleOptions = { seed: 7, people: 60, now, userId: '0190b3c4-0000-7000-8000-000000000001', zone: 'Europe/Berlin' };
const records = [...generateWorkspace(options)].flat();
const of = <T extends SampleRecord['table']>(table: T) =>
  records.filter((r): r is Extract<SampleRecord, { table: T }> => r.table === table).map((r) => r.record as Extract<SampleRecord, { table: T }>['record']);

describe('the sample workspace', () => {
  it('holds records that pass their schema', () => {
    for (const { table, record } of records) {
      const parsed = schemas[table].safeParse(record);
      expect(parsed.success ? record : { table, record, error: parsed.error.message }).toEqual(record);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect([...generateWorkspace(options)].flat()).toEqual(records);
    expect([...generateWorkspace({ ...options, seed: 8 })].flat()).not.toEqual(records);
  });

  it('points only to records that exist, and gives every record an id of its own', () => {
    const ids = new Set(records.map(({ record }) => record.id));
    expect(ids.size).toBe(records.length);
    for (const { record } of records) {
      for (const [field, value] of Object.entries(record)) {
        const points = /^(person|job|application|company|hiringContact|interview|task|pool)Id$/u.test(field);
        if (points && value !== null) expect(ids.has(value as string), `${field} ${value}`).toBe(true);
      }
    }
  });

  it('tells each timeline up to exactly the stage the application stands at', () => {
    for (const application of of('applications')) {
      const steps = of('activities').filter((a) => a.applicationId === application.id && a.kind === 'stage');
      const last = steps.toSorted((a, b) => a.at - b.at).at(-1);
      const job = of('jobs').find((j) => j.id === application.jobId);
      expect(job?.stages.some((stage) => stage.id === application.progress.stageId)).toBe(true);
      if (last?.kind !== 'stage') continue;
      expect(last.at).toBe(application.progress.since);
      expect(last.state).toBe(application.progress.state);
      expect(job?.stages.find((stage) => stage.id === application.progress.stageId)?.name).toBe(last.to);
    }
  });

  it('lies in the past, but for interviews and tasks to come', () => {
    for (const activity of of('activities')) {
      expect(activity.at).toBeLessThan(now);
      expect(activity.at).toBeGreaterThan(now - 240 * 86_400_000);
      const person = of('people').find((p) => p.id === activity.personId);
      expect(activity.at).toBeGreaterThanOrEqual(person?.createdAt ?? 0);
    }
  });

  it('shows what a recruiting desk has to deal with', () => {
    const people = of('people');
    const applications = of('applications');
    expect(people).toHaveLength(60);
    expect(of('jobs').map((job) => job.type)).toEqual(['permanent', 'contract', 'permanent']);
    expect(people.some((p) => p.kinds.length === 2)).toBe(true);
    expect(people.filter((p) => p.given === 'Anna' && p.family === 'Schmidt')).toHaveLength(2);
    expect(people.some((p) => p.doNotContact)).toBe(true);
    expect(people.some((p) => /\p{Script=Arabic}/u.test(p.given))).toBe(true);
    expect(people.some((p) => p.given.length + p.family.length > 60)).toBe(true);
    expect(new Set(people.map((p) => p.source)).size).toBeGreaterThan(5);
    expect(new Set(applications.map((a) => a.progress.state))).toEqual(new Set(['active', 'rejected', 'withdrawn', 'hired']));
    const families = new Set(applications.map((a) => a.progress.reason?.family));
    expect(families).toEqual(new Set(['we', 'client', 'candidate', 'closed', 'no-reply', undefined]));
    expect(of('interviews').filter((i) => i.slot.start > now).length).toBeGreaterThanOrEqual(4);
    expect(of('interviews').some((i) => i.slot.start < now)).toBe(true);
    expect(of('activities').filter((a) => a.pinned).length).toBeGreaterThanOrEqual(1);
    expect(of('activities').some((a) => a.versions.length > 0)).toBe(true);
    const due = of('tasks').filter((t) => t.done === 0).map((t) => t.due);
    expect(due.some((day) => day < '2026-11-23') && due.includes('2026-11-23') && due.some((day) => day > '2026-11-23')).toBe(true);
    expect(of('pools').map(({ kind }) => kind)).toEqual(['static', 'static', 'segment', 'segment']);
    expect(of('poolMembers').length).toBeGreaterThan(9);
    expect(new Set(of('activities').map((a) => a.kind)).size).toBeGreaterThanOrEqual(7);
  });
});
