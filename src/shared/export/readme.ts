import type { TableName } from '#shared/domain/tables.ts';
import { DOCUMENTS_FOLDER } from './document-paths.ts';
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
  documents: 'documents of people: where the file of each is; their text is in the JSON lines',
  pools: 'pools with their stages, segments with their query',
  poolMembers: 'who is in which pool, at which stage',
  views: 'saved views of the table of people: their search, columns and order',
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
    'MAILS, for mail programs',
    '  mails.mbox              mails that were noted in the timeline, sent and received (mbox, RFC 4155). These are the notes, made',
    '                          into mails again; the mails themselves are in your mail program. Drafts are in timeline.csv alone.',
    '',
    'DOCUMENTS',
    `  ${`${DOCUMENTS_FOLDER}/`.padEnd(24)}the files, a folder for each person. documents.csv says which is whose.`,
    '',
    'EVERYTHING, for programs and to come back',
    `  ${WORKSPACE_FILE.padEnd(24)}JSON lines: the first names the export, each other is one record, {"table": ..., "record": ...}.`,
    '  Times are milliseconds since 1970, UTC. Records point to each other by id.',
    '  To restore it: start Warmbench with an empty workspace, choose "Restore an export" on the welcome screen, and name',
    '  the zip file or this folder. All records come back as they were, and the files of documents with them: each is compared with',
    '  the SHA-256 in its line. The other files are not needed.',
    '',
    'WHAT IS NOT HERE',
    '  What was removed, the history of changes, and drafts of what was not yet saved. They stay in the snapshots.',
    '',
    'Files hold personal data. Keep them as safe as the application.',
    '',
  ].join('\r\n');
}

/** What is put at its end when the files of some documents are not there. */
export function missingText(missing: readonly { readonly path: string; readonly reason: string }[]): string {
  const lines = missing.map(({ path, reason }) => `  ${path}: ${reason}`);
  return ['', 'MISSING', '  The files of these documents are not in the export; what was read of them is in the JSON lines:', ...lines, ''].join('\r\n');
}
