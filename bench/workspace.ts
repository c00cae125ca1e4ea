import { newId } from '#shared/ids.ts';
import type { EntryHead } from '#shared/journal.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { generateBulk, type BulkOptions } from '#shared/sample/bulk.ts';
import type { SampleRecord } from '#shared/sample/types.ts';
import type { Json, OpDraft } from '#shared/sync/op.ts';

/** Monday, 23 November 2026, 09:00 UTC: every run writes the same records. */
const NOW = Date.UTC(2026, 10, 23, 9);

const pointers = ['personId', 'jobId', 'applicationId', 'companyId', 'hiringContactId', 'interviewId', 'taskId'];

/** The workspace of a size: five activities each, one job of 2,000 applications, one timeline of 1,000. */
export function bulkOptions(people: number, userId: string): BulkOptions {
  return { seed: people, people, now: NOW, userId, zone: 'Europe/Berlin', activitiesEach: 5, applications: 2000, longTimeline: 1000 };
}

/** The ops that make the records of a workspace, chunk by chunk, as commands would write them. */
export function* bulkOps(options: BulkOptions): Generator<OpDraft[]> {
  for (const chunk of generateBulk(options)) yield chunk.map(toOp);
}

/** The id of the person with the long timeline. */
export function longTimelineId(options: BulkOptions): string {
  for (const chunk of generateBulk(options)) {
    const first = chunk.find(({ table }) => table === 'people');
    if (first) return first.record.id;
  }
  throw new Error('Nobody in the workspace.');
}

/** The first entry of a workspace, as `workspace.start` makes it. */
export function startOps(userId: string): OpDraft[] {
  const born = { createdAt: NOW, createdBy: userId };
  const settings = { ...defaultSettings, ...born, workspaceName: 'Measured', zone: 'Europe/Berlin' };
  return [
    toOp({ table: 'settings', record: settings }),
    toOp({ table: 'users', record: { ...born, id: userId, name: 'Robin Vega', email: 'robin@warmbench.example' } }),
    toOp({ table: 'pipelines', record: { ...born, id: newId(), name: 'Agency', stages: [...agencyStages] } }),
  ];
}

export function entryHead(command: string, title: string): EntryHead {
  return { id: newId(), command, title, kind: 'do', target: null, subjects: [] };
}

function toOp({ table, record }: SampleRecord): OpDraft {
  const value = record as unknown as { readonly [field: string]: Json };
  const refs = pointers.map((field) => value[field]).filter((ref) => typeof ref === 'string');
  const draft: OpDraft = { kind: table === 'activities' ? 'event' : 'create', entity: table, id: record.id, value, inverse: { kind: 'del' } };
  return refs.length > 0 ? { ...draft, refs } : draft;
}
