import { fail, ok, type Result } from '#shared/result.ts';
import type { Person } from '#shared/domain/person.ts';
import { openCsv, type CsvTable } from './csv.ts';
import type { Delimiter } from './csv-shape.ts';
import { decode, decodedText, type Decoded, type Encoding } from './decode.ts';
import { guessFromContent } from './guess-content.ts';
import { openResumes, type ResumeFile } from './json-resume.ts';
import { mappingKey, suggestMapping } from './mapping.ts';
import { foreignFile, sniffFormat, type ImportFormat } from './sniff.ts';
import { findsPeople, type Mapping } from './targets.ts';
import type { ImportWarning } from './types.ts';
import { openCards, type CardFile } from './vcard.ts';

/** What is known of a file before anything is imported; plain data, so it crosses threads. */
export type ImportSummary = {
  readonly name: string;
  readonly format: ImportFormat;
  readonly encoding: Encoding;
  /** How many records there are: each becomes one draft or one skipped row. */
  readonly rows: number;
  /** The rest is empty or null unless the format is `csv`. */
  readonly delimiter: Delimiter | null;
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly mappingKey: string | null;
  readonly profile: string | null;
  readonly source: string;
  readonly kinds: Person['kinds'] | null;
  readonly warnings: readonly string[];
};

/** A file opened for import, with its records. */
export type ImportSource = ImportSummary & { readonly body: ImportBody };

export type ImportBody =
  | { readonly format: 'csv'; readonly table: CsvTable }
  | { readonly format: 'vcard'; readonly file: CardFile }
  | { readonly format: 'json-resume'; readonly file: ResumeFile };

/**
 * Opens a file: finds out encoding and format by its bytes, counts its records and suggests how columns map. Fails with
 * `invalid` when it is empty or of a kind that holds no people here; the message says what to do.
 */
export function readImport(bytes: Uint8Array, name: string): Result<ImportSource> {
  const foreign = foreignFile(bytes);
  if (foreign !== null) return fail('invalid', `${name}: ${foreign}`);
  return open(decode(bytes), name);
}

/** Opens pasted text, the same way. */
export function readImportText(text: string, name = 'Pasted text'): Result<ImportSource> {
  return open(decodedText(text), name);
}

/** The source without its records. */
export function summaryOf(source: ImportSource): ImportSummary {
  const { body: _, ...summary } = source;
  return summary;
}

function open(decoded: Decoded, name: string): Result<ImportSource> {
  if (decoded.text.trim() === '') return fail('invalid', `${name} is empty. Choose a file with at least one person.`);
  switch (sniffFormat(decoded.text, name)) {
    case 'vcard': {
      const file = openCards(decoded.text);
      return ok(withoutColumns(decoded, name, { format: 'vcard', file }, file.cards.length, file.warnings));
    }
    case 'json-resume': {
      const file = openResumes(decoded.text);
      if (!file.ok) return fail('invalid', `${name}: ${file.error.message}`);
      return ok(withoutColumns(decoded, name, { format: 'json-resume', file: file.value }, file.value.resumes.length, []));
    }
    case 'csv':
      return ok(fromTable(decoded, name, openCsv(decoded.text)));
  }
}

function fromTable(decoded: Decoded, name: string, table: CsvTable): ImportSource {
  const suggestion = suggestMapping(table.columns);
  const mapping = table.headed ? suggestion.mapping : guessFromContent(table.sample, table.columns.length);
  const unknown = findsPeople(mapping)
    ? []
    : ['No column is known to hold a name, an e-mail address, a phone number or a link. Choose at least one yourself.'];
  return {
    name,
    format: 'csv',
    encoding: decoded.encoding,
    rows: table.rows,
    delimiter: table.delimiter,
    columns: table.columns,
    mapping,
    mappingKey: mappingKey(table.columns),
    profile: suggestion.profile,
    source: suggestion.source,
    kinds: suggestion.kinds,
    warnings: [...decoded.warnings, ...table.warnings, ...unknown],
    body: { format: 'csv', table },
  };
}

function withoutColumns(
  { encoding, warnings }: Decoded,
  name: string,
  body: ImportBody,
  rows: number,
  found: readonly ImportWarning[],
): ImportSource {
  return {
    name,
    format: body.format,
    encoding,
    rows,
    delimiter: null,
    columns: [],
    mapping: [],
    mappingKey: null,
    profile: null,
    source: '',
    kinds: null,
    warnings: [...warnings, ...found.map(({ line, message }) => `Line ${line}: ${message}`)],
    body,
  };
}
