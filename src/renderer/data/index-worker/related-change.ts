import type { Activity } from '#shared/domain/activity.ts';
import type { Application } from '#shared/domain/application.ts';
import type { Document } from '#shared/domain/document.ts';
import type { Interview } from '#shared/domain/interview.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Pool, PoolMember } from '#shared/domain/pool.ts';
import type { User } from '#shared/domain/settings.ts';
import type { Task } from '#shared/domain/task.ts';

/** A record of one of the tables that say more about people, before and after a change; null where there is none. */
export type RelatedChange = {
  [T in keyof RelatedRecords]: { readonly table: T; readonly id: string; readonly before: RelatedRecords[T] | null; readonly after: RelatedRecords[T] | null };
}[keyof RelatedRecords];

type RelatedRecords = {
  readonly users: User;
  readonly jobs: Job;
  readonly pools: Pool;
  readonly poolMembers: PoolMember;
  readonly tasks: Task;
  readonly interviews: Interview;
  readonly applications: Application;
  readonly documents: Document;
  readonly activities: Activity;
};

/** In the order they are read in: the longest one last. */
export const relatedTables = ['users', 'jobs', 'pools', 'poolMembers', 'tasks', 'interviews', 'applications', 'documents', 'activities'] as const satisfies readonly (keyof RelatedRecords)[];
