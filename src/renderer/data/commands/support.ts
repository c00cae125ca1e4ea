import type { Activity } from '#shared/domain/activity.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { TableName } from '#shared/sync/op.ts';
import type { Stored } from '../kernel/changes.ts';
import type { Context } from '../kernel/command.ts';

const nouns: { readonly [T in TableName]: string } = {
  people: 'person',
  merges: 'merge',
  companies: 'company',
  jobs: 'job',
  pipelines: 'stage template',
  applications: 'application',
  activities: 'timeline entry',
  interviews: 'interview',
  tasks: 'task',
  documents: 'document',
  pools: 'pool',
  poolMembers: 'place in a pool',
  views: 'view',
  users: 'user',
  settings: 'settings',
};

/** The record, or the sentence that it is gone. */
export async function must<T extends TableName>(context: Context, table: T, id: string): Promise<Result<Stored<T>>> {
  const row = await context.read.get(table, id);
  return row ? ok(row) : fail('not-found', `This ${nouns[table]} is no longer here. It may have been removed.`);
}

/** Who makes a record, when, and where its id comes from. */
export type Origin = Pick<Context, 'now' | 'userId' | 'newId'>;

/** What every new record carries. */
export function born(context: Origin): { readonly id: string; readonly createdAt: number; readonly createdBy: string } {
  return { id: context.newId(), createdAt: context.now, createdBy: context.userId };
}

/** The common part of a timeline entry that happens now. */
export function activityBase(
  context: Origin,
  about: { readonly personId: string; readonly applicationId?: string | null; readonly jobId?: string | null },
): Omit<Extract<Activity, { kind: 'note' }>, 'kind'> {
  return {
    ...born(context),
    personId: about.personId,
    applicationId: about.applicationId ?? null,
    jobId: about.jobId ?? null,
    at: context.now,
    body: '',
    pinned: false,
    visibility: 'team',
    versions: [],
  };
}

/** The list without repetitions. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Without the keys whose value is undefined, which forms give and JSON cannot carry. */
export function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
