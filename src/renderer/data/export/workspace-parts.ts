import type { Records } from '#shared/domain/schemas.ts';
import { tableNames, type TableName } from '#shared/domain/tables.ts';
import { csvHead, csvRows } from '#shared/export/csv-tables.ts';
import { csvFiles, WORKSPACE_FILE, type ExportFile } from '#shared/export/export-files.ts';
import { calendarEnd, calendarStart, isInCalendar, toEvent } from '#shared/export/ics-write.ts';
import { readmeText } from '#shared/export/readme.ts';
import { toCard } from '#shared/export/vcard-write.ts';
import { exportOrder, headerLine, recordLine } from '#shared/export/workspace-lines.ts';
import { unresolved } from '#shared/sync/belonging.ts';
import { plain } from '#shared/sync/row.ts';
import type { Database } from '../database.ts';
import { Names } from './names.ts';
import type { ExportAsk, Part } from './parts.ts';
import { mergedPeople, readPages, type Held } from './read-pages.ts';

type Piece = readonly [file: ExportFile, text: string];

/** Everything as files, piece by piece. The caller sees to it that nothing changes meanwhile. */
export async function* workspaceParts(db: Database, { app, at, userId }: Extract<ExportAsk, { kind: 'workspace' }>): AsyncGenerator<Part> {
  const counts = await countAll(db);
  const shown = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const hidden = await countMerged(db);
  const total = shown + hidden;
  const settings = (await db.settings.get('workspace')) as Records['settings'] | undefined;
  const names = new Names();
  let done = 0;
  const part = ([file, text]: Piece): Part => ({ file, text, done, total });
  yield part(['README.txt', readmeText(settings?.workspaceName ?? 'Warmbench', at, counts)]);
  yield part([WORKSPACE_FILE, headerLine({ app, exportedAt: at, userId, counts: { ...counts, people: counts.people + hidden } })]);
  for (const table of tableNames) yield part([csvFiles[table], csvHead(table)]);
  // Files that nobody stands in are there all the same.
  for (const file of ['people-vcard3.vcf', 'people-vcard4.vcf'] as const) yield part([file, '']);
  yield part(['interviews.ics', calendarStart]);
  for (const table of exportOrder) {
    for await (const page of readPages(db, table)) {
      names.learn(table, page);
      done += page.length;
      yield part([WORKSPACE_FILE, page.map((row) => recordLine(table, plain(unresolved(row)))).join('')]);
      yield part([csvFiles[table], csvRows(table, page, names.of)]);
      for (const piece of extras(table, page, names, at)) yield part(piece);
    }
    if (table === 'people') for await (const page of mergedPeople(db)) {
      done += page.length;
      yield part([WORKSPACE_FILE, page.map((row) => recordLine('people', plain(row))).join('')]);
    }
  }
  yield part(['interviews.ics', calendarEnd]);
}

/** What people and interviews are beside lines and tables. */
function extras(table: TableName, page: readonly Held<TableName>[], names: Names, at: number): readonly Piece[] {
  if (table === 'people') {
    const people = page as readonly Held<'people'>[];
    return [
      ['people-vcard3.vcf', people.map((person) => toCard(person, '3.0')).join('')],
      ['people-vcard4.vcf', people.map((person) => toCard(person, '4.0')).join('')],
    ];
  }
  if (table !== 'interviews') return [];
  const interviews = (page as readonly Held<'interviews'>[]).filter(isInCalendar);
  return [['interviews.ics', interviews.map((interview) => toEvent(interview, names.of(interview.personId), at)).join('')]];
}

/** People who are hidden behind others: a restore brings them back, too. */
async function countMerged(db: Database): Promise<number> {
  const merged = [];
  for await (const page of mergedPeople(db)) merged.push(page.length);
  return merged.reduce((sum, count) => sum + count, 0);
}

async function countAll(db: Database): Promise<{ readonly [T in TableName]: number }> {
  const counts = await Promise.all(tableNames.map(async (table) => [table, await db[table].count()] as const));
  return Object.fromEntries(counts) as { readonly [T in TableName]: number };
}
