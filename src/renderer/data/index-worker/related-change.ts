import type { Activity } from '#shared/domain/activity.ts';
import type { Application } from '#shared/domain/application.ts';
import type { Document } from '#shared/domain/document.ts';
import type { Job } from '#shared/domain/job.ts';
import type { User } from '#shared/domain/settings.ts';

/** A record of one of the tables that say more about people, before and after a change; null where there is none. */
export type RelatedChange = {
  [T in keyof RelatedRecords]: { readonly table: T; readonly id: string; readonly before: RelatedRecords[T] | null; readonly after: RelatedRecords[T] | null };
}[keyof RelatedRecords];

type RelatedRecords = { readonly users: User; readonly jobs: Job; readonly applications: Application; readonly documents: Document; readonly activities: Activity };

/** In the order they are read in: the longest one last. */
export const relatedTables = ['users', 'jobs', 'applications', 'documents', 'activities'] as const satisfies readonly (keyof RelatedRecords)[];
