import type { Records } from '#shared/domain/schemas.ts';
import { tableNames, type TableName } from '#shared/domain/tables.ts';
import { csvHead, csvRows } from '#shared/export/csv-tables.ts';
import { csvFiles, WORKSPACE_FILE, type ExportFile } from '#shared/export/export-files.ts';
import { calendarEnd, calendarStart, isInCalendar, toEvent } from '#shared/export/ics-write.ts';
import { missingText, readmeText } from '#shared/export/readme.ts';
import { toCard } from '#shared/export/vcard-write.ts';
import { exportOrder, headerLine, recordLine } from '#shared/export/workspace-lines.ts';
import { unresolved } from '#shared/sync/belonging.ts';
import { plain } from '#shared/sync/row.ts';
import type { Database } from '../database.ts';
import { DocumentFiles } from './document-files.ts';
import { Mails } from './mails.ts';
import { readMerged, type Merged } from './merged.ts';
import { Names } from './names.ts';
import type { ExportAsk, Part, Parts } from './parts.ts';
import { readPages, type Held } from './read-pages.ts';

/** Texts of a file, one for each record. */
type Piece = readonly [file: ExportFile, texts: readonly string[]];

/** Characters that go to main together: few enough for the window, which hands them on, to stay quick. */
const TEXT = 200_000;

/** Everything as files, piece by piece. The caller sees to it that nothing changes meanwhile. */
export async function* workspaceParts(db: Database, { app, at, userId }: Extract<ExportAsk, { kind: 'workspace' }>): Parts {
  const merged = await readMerged(db);
  const counts = await countAll(db, merged);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const settings = (await db.settings.get('workspace')) as Records['settings'] | undefined;
  const names = new Names();
  const mails = new Mails(db);
  const files = new DocumentFiles(db);
  let done = 0;
  const part = (file: ExportFile, text: string): Part => ({ file, text, done, total });
  yield part('README.txt', readmeText(settings?.workspaceName ?? 'Warmbench', at, counts));
  yield part(WORKSPACE_FILE, headerLine({ app, exportedAt: at, userId, counts }));
  for (const table of tableNames) yield part(csvFiles[table], csvHead(table));
  // Files that nobody stands in are there all the same.
  for (const file of ['people-vcard3.vcf', 'people-vcard4.vcf', 'mails.mbox'] as const) yield part(file, '');
  yield part('interviews.ics', calendarStart);
  for (const table of exportOrder) {
    for await (const all of readPages(db, table)) {
      const page = table === 'merges' ? all.filter(({ id }) => !merged.lost.has(id)) : all;
      names.learn(table, page);
      done += page.length;
      const places = table === 'documents' ? yield* files.take(page as readonly Held<'documents'>[], { done, total }) : [];
      page.forEach(({ id }, i) => names.learnPlace(id, places[i]));
      const lines: Piece = [WORKSPACE_FILE, page.map((row, i) => recordLine(table, plain(unresolved(row)), places[i]))];
      const rows: Piece = [csvFiles[table], page.map((row) => csvRows(table, [row], names.of))];
      for (const piece of [lines, rows, ...extras(table, page, names, at), ...(await mails.of(table, page))]) {
        for (const [file, text] of inParts(piece)) yield part(file, text);
      }
    }
    if (table !== 'people') continue;
    done += merged.people.length;
    for (const [file, text] of inParts([WORKSPACE_FILE, merged.people.map((row) => recordLine('people', plain(row)))])) yield part(file, text);
  }
  yield part('interviews.ics', calendarEnd);
  if (files.missing.length > 0) yield part('README.txt', missingText(files.missing));
}

function* inParts([file, texts]: Piece): Generator<readonly [ExportFile, string]> {
  let text = '';
  for (const one of texts) {
    text += one;
    if (text.length < TEXT) continue;
    yield [file, text];
    text = '';
  }
  if (text !== '') yield [file, text];
}

/** What people and interviews are beside lines and tables. */
function extras(table: TableName, page: readonly Held<TableName>[], names: Names, at: number): readonly Piece[] {
  if (table === 'people') {
    const people = page as readonly Held<'people'>[];
    return [
      ['people-vcard3.vcf', people.map((person) => toCard(person, '3.0'))],
      ['people-vcard4.vcf', people.map((person) => toCard(person, '4.0'))],
    ];
  }
  if (table !== 'interviews') return [];
  const interviews = (page as readonly Held<'interviews'>[]).filter(isInCalendar);
  return [['interviews.ics', interviews.map((interview) => toEvent(interview, names.of(interview.personId), at))]];
}

async function countAll(db: Database, { people, lost }: Merged): Promise<{ readonly [T in TableName]: number }> {
  const counts = await Promise.all(tableNames.map(async (table) => [table, await db[table].count()] as const));
  const all = Object.fromEntries(counts) as { readonly [T in TableName]: number };
  return { ...all, people: all.people + people.length, merges: all.merges - lost.size };
}
