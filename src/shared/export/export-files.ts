import { tableNames, type TableName } from '#shared/domain/tables.ts';

/** One line for each record, exactly as it is: what a restore reads. */
export const WORKSPACE_FILE = 'workspace.jsonl';

/** The file of each table, as a table to open in a spreadsheet. */
export const csvFiles = {
  people: 'people.csv',
  merges: 'merges.csv',
  companies: 'companies.csv',
  jobs: 'jobs.csv',
  pipelines: 'stage-templates.csv',
  applications: 'applications.csv',
  activities: 'timeline.csv',
  interviews: 'interviews.csv',
  tasks: 'tasks.csv',
  documents: 'documents.csv',
  pools: 'pools.csv',
  poolMembers: 'pool-members.csv',
  views: 'views.csv',
  users: 'users.csv',
  settings: 'settings.csv',
} as const satisfies { readonly [T in TableName]: string };

/** Every file an export may consist of. `selection` is the one file of chosen people, named by the user. */
export const exportFiles = [
  'README.txt',
  WORKSPACE_FILE,
  ...tableNames.map((table) => csvFiles[table]),
  'people-vcard3.vcf',
  'people-vcard4.vcf',
  'interviews.ics',
  'mails.mbox',
  'selection',
] as const;
export type ExportFile = (typeof exportFiles)[number];

/** What an export ends as: all files in a folder or zipped, or one file. */
export const exportShapes = ['folder', 'zip', 'csv', 'vcf', 'json'] as const;
export type ExportShape = (typeof exportShapes)[number];

/** The formats in which chosen people are saved. */
export const peopleFormats = ['csv', 'vcard3', 'vcard4', 'resume'] as const;
export type PeopleFormat = (typeof peopleFormats)[number];

/** The kind of file each format makes. */
export const shapeOf: { readonly [F in PeopleFormat]: ExportShape } = { csv: 'csv', vcard3: 'vcf', vcard4: 'vcf', resume: 'json' };
