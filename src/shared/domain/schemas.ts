import type { z } from 'zod';
import { activity, type Activity } from './activity.ts';
import { application, type Application } from './application.ts';
import { company, type Company } from './company.ts';
import { document, type Document } from './document.ts';
import { interview, type Interview } from './interview.ts';
import { job, type Job } from './job.ts';
import { merge, type Merge } from './merge/record.ts';
import { person, type Person } from './person.ts';
import { pool, poolMember, type Pool, type PoolMember } from './pool.ts';
import { settings, user, type Settings, type User } from './settings.ts';
import { pipeline, type Pipeline } from './stage.ts';
import type { TableName } from './tables.ts';
import { task, type Task } from './task.ts';
import { view, type View } from './view.ts';

/** The record each table holds. */
export type Records = {
  people: Person;
  merges: Merge;
  companies: Company;
  jobs: Job;
  pipelines: Pipeline;
  applications: Application;
  activities: Activity;
  interviews: Interview;
  tasks: Task;
  documents: Document;
  pools: Pool;
  poolMembers: PoolMember;
  views: View;
  users: User;
  settings: Settings;
};

export const schemas: { readonly [T in TableName]: z.ZodType<Records[T]> } = {
  people: person,
  merges: merge,
  companies: company,
  jobs: job,
  pipelines: pipeline,
  applications: application,
  activities: activity,
  interviews: interview,
  tasks: task,
  documents: document,
  pools: pool,
  poolMembers: poolMember,
  views: view,
  users: user,
  settings,
};
