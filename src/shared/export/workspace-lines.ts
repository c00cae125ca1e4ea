import { z } from 'zod';
import { instant } from '#shared/domain/record.ts';
import { schemas, type Records } from '#shared/domain/schemas.ts';
import { tableNames, type TableName } from '#shared/domain/tables.ts';
import { id } from '#shared/ids.ts';
import { isJson } from '#shared/sync/json.ts';
import { MAX_OP_BYTES, type Json } from '#shared/sync/op.ts';
import { isDocumentPath } from './document-paths.ts';

/** The version of the format. It rises when an older reader could not understand what is written. */
export const EXPORT_VERSION = 1;

/** The first line of `workspace.jsonl`. `userId` is whose desk it was; `counts` are the records of each table that follow. */
const header = z.object({
  warmbench: z.literal('export'),
  version: z.number().int().min(1),
  app: z.string().max(64),
  exportedAt: instant,
  userId: id,
  counts: z.partialRecord(z.enum(tableNames), z.number().int().min(0)),
});
export type ExportHeader = z.infer<typeof header>;

/** A record with its table; a document's with where its file is, if it is. */
export type TableRecord = { readonly [T in TableName]: { readonly table: T; readonly record: Records[T]; readonly file?: string } }[TableName];

/** The order of the tables in the file: what others point to comes first. */
export const exportOrder: readonly TableName[] = ['settings', 'users', 'pipelines', 'companies', 'people', 'merges', 'jobs', 'documents', 'pools', 'poolMembers', 'views', 'applications', 'interviews', 'tasks', 'activities'];

export function headerLine(about: Omit<ExportHeader, 'warmbench' | 'version'>): string {
  return `${JSON.stringify({ warmbench: 'export', version: EXPORT_VERSION, ...about })}\n`;
}

/**
 * A record as one line, its keys in alphabetical order, so that two exports can be compared line by line. `file`: where the
 * file of a document is, null where it is missing.
 */
export function recordLine(table: TableName, record: { readonly [field: string]: Json }, file?: string | null): string {
  const place = file === undefined ? '' : `,"file":${JSON.stringify(file)}`;
  return `{"table":"${table}","record":${JSON.stringify(sorted(record))}${place}}\n`;
}

/** The header, or the sentence why the file is none of ours or too new. */
export function parseHeader(line: string): { readonly header: ExportHeader } | { readonly refused: string } {
  const value = parsed(line);
  const result = header.safeParse(value?.json);
  if (!result.success) return { refused: 'This is no export of Warmbench: its first line does not say so. Choose the zip file, the folder, or its workspace.jsonl.' };
  if (result.data.version > EXPORT_VERSION) return { refused: 'This export was made by a newer version of Warmbench. Update Warmbench and try again.' };
  return { header: result.data };
}

/** A line as a record that may enter the journal, or why not. The file is foreign: nothing in it is believed. */
export function parseRecord(line: string): TableRecord | { readonly refused: string } {
  const value = parsed(line)?.json;
  if (!isObject(value)) return { refused: 'This line is no JSON object.' };
  const table = tableNames.find((name) => name === value['table']);
  if (!table) return { refused: 'This line names no table that is known.' };
  const result = schemas[table].safeParse(value['record']);
  if (!result.success) {
    const issue = result.error.issues[0];
    return { refused: `In ${table}, ${issue?.path.join(' › ') || 'the record'}: ${issue?.message ?? 'not valid'}` };
  }
  if (!isJson(result.data)) return { refused: `In ${table}: it holds names or values that cannot be kept.` };
  const text = JSON.stringify(result.data);
  if (text.length * 3 > MAX_OP_BYTES && octets(text) > MAX_OP_BYTES) return { refused: `In ${table}: one record holds too much text (the limit is 64 KB).` };
  const file = value['file'];
  const place = table === 'documents' && typeof file === 'string' && isDocumentPath(file) ? { file } : {};
  return { table, record: result.data, ...place } as TableRecord;
}

function parsed(line: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(line) as unknown };
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its size in UTF-8; a lone surrogate counts as the mark that replaces it. */
function octets(text: string): number {
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}
