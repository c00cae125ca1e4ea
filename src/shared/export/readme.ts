import type { TableName } from '#shared/domain/tables.ts';
import { csvFiles, WORKSPACE_FILE } from './export-files.ts';

const nouns: { readonly [T in TableName]: string } = {
  people: 'people, candidates and contacts',
  merges: 'who was merged with whom, and when',
  companies: 'companies',
  jobs: 'jobs',
  pipelines: 'stage templates',
  applications: 'who is on which job, at which stage',
  activities: 'timeline entries: notes, calls, mails, meetings, moves',
  interviews: 'interviews',
  tasks: 'tasks, open and done',
  documents: 'documents of people, with their text in the JSON lines',
  pools: 'pools with their stages, segments with their query',
  poolMembers: 'who is in which pool, at which stage',
  users: 'the people who work with Warmbench',
  settings: 'settings',
};

/** What lies beside it in the folder, for somebody who has never seen Warmbench. `at` in ms; English, as are the columns. */
export function readmeText(workspace: string, at: number, counts: { readonly [T in TableName]: number }): string {
  const tables = (Object.keys(csvFiles) as TableName[]).map((table) => `  ${csvFiles[table].padEnd(22)}${String(counts[table]).padStart(9)}  ${nouns[table]}`);
  return [
    `${workspace}: everything, exported from Warmbench`,
    `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    '',
    'TABLES, for any spreadsheet (CSV, UTF-8, commas, times in UTC)',
    ...tables,
    '  An apostrophe stands before a cell that a spreadsheet would take for a formula (it starts with = + - @).',
    '  Warmbench takes it away again when it imports the file; other programs may show it.',
    '  Several values in a cell are parted by semicolons.',
    '',
    'CARDS, for phones and address books',
    '  people-vcard3.vcf       vCard 3.0, which phones read best',
    '  people-vcard4.vcf       vCard 4.0, the current standard',
    '  Addresses and numbers marked as wrong are left out.',
    '',
    'CALENDAR',
    '  interviews.ics          all interviews, without attendees and internal notes',
    '',
    'EVERYTHING, for programs and to come back',
    `  ${WORKSPACE_FILE.padEnd(24)}JSON lines: the first names the export, each other is one record, {"table": ..., "record": ...}.`,
    '  Times are milliseconds since 1970, UTC. Records point to each other by id.',
    '  To restore it: start Warmbench with an empty workspace, choose "Restore an export" on the welcome screen, and name',
    '  the zip file, this folder, or this one file. All records come back as they were. The other files are not needed.',
    '',
    'WHAT IS NOT HERE',
    '  The files of documents. They lie in the folder "documents" of the data folder, each named by its SHA-256 in documents.csv;',
    '  copy that folder too, and a restored workspace opens them again.',
    '  What was removed, the history of changes, and drafts of what was not yet saved. They stay in the snapshots.',
    '  Mails are entries of the timeline; their files are in your mail program.',
    '',
    'Files hold personal data. Keep them as safe as the application.',
    '',
  ].join('\r\n');
}
