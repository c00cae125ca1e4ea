/** Every synced table. Their rows are made of ops in the journal; the schema only ever grows. */
export const tableNames = [
  'people',
  'merges',
  'companies',
  'jobs',
  'pipelines',
  'applications',
  'activities',
  'interviews',
  'tasks',
  'documents',
  'pools',
  'poolMembers',
  'views',
  'users',
  'settings',
] as const;

export type TableName = (typeof tableNames)[number];
