import { tableRecords } from './csv.ts';
import { columnOrder, mapRow, type RowPlan } from './map-row.ts';
import { mapResume } from './map-resume.ts';
import type { ImportSource } from './read.ts';
import type { Mapping } from './targets.ts';
import type { ImportOptions, ImportWarning, PersonDraft, RowOutcome, SkippedRow } from './types.ts';
import { mapCard } from './map-card.ts';

/** Some records' outcome. `done` of `total` records are through; at the end they are equal. */
export type ImportChunk = {
  readonly drafts: readonly PersonDraft[];
  readonly skipped: readonly SkippedRow[];
  readonly warnings: readonly ImportWarning[];
  readonly done: number;
  readonly total: number;
};

export type MapOptions = ImportOptions & {
  /** The columns' fields as chosen; without it as suggested. */
  readonly mapping?: Mapping;
  /** Records in a chunk. */
  readonly chunk?: number;
  /** Stops before the next chunk once `aborted`; an AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
};

/** Both Node and workers have it; the language's own library does not. */
declare const setTimeout: (then: () => void, milliseconds: number) => unknown;

/**
 * Maps all records, in order, a chunk at a time. Between chunks other work of the thread gets its turn, so that a
 * message to cancel arrives. Ends early, without an error, when the signal is aborted.
 */
export async function* mapAll(source: ImportSource, options: MapOptions = {}): AsyncGenerator<ImportChunk> {
  const aborted = (): boolean => options.signal?.aborted === true;
  if (aborted()) return;
  for (const chunk of mapChunks(source, options)) {
    yield chunk;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (aborted()) return;
  }
}

/** The same without pauses, for callers that have a thread to themselves. */
export function* mapChunks(source: ImportSource, options: MapOptions = {}): Generator<ImportChunk> {
  let done = 0;
  for (const outcomes of outcomeChunks(source, options)) {
    done += outcomes.length;
    yield {
      drafts: outcomes.flatMap((outcome) => ('draft' in outcome ? [outcome.draft] : [])),
      skipped: outcomes.flatMap((outcome) => ('skipped' in outcome ? [outcome.skipped] : [])),
      warnings: outcomes.flatMap((outcome) => ('draft' in outcome ? outcome.warnings : [])),
      done,
      total: source.rows,
    };
  }
}

/** One record of a preview: where it is, its cells, and what it would become. */
export type PreviewRow = { readonly line: number; readonly cells: readonly string[]; readonly outcome: RowOutcome };

/** The first records as they would be imported, for a look while the mapping is chosen; `count` up to 50. */
export function preview(source: ImportSource, options: MapOptions = {}, count = 10): readonly PreviewRow[] {
  if (source.body.format === 'csv') {
    const plan = planOf(source, options);
    return source.body.table.sample
      .slice(0, count)
      .map((record) => ({ line: record.line, cells: record.cells, outcome: mapRow(record, plan) }));
  }
  const [outcomes = []] = outcomeChunks(source, { ...options, chunk: count });
  return outcomes.map((outcome) => ({ line: lineOf(outcome), cells: [], outcome }));
}

function* outcomeChunks(source: ImportSource, options: MapOptions): Generator<readonly RowOutcome[]> {
  const size = options.chunk ?? 1000;
  const { body } = source;
  if (body.format === 'csv') {
    const plan = planOf(source, options);
    for (const records of tableRecords(body.table, size)) yield records.map((record) => mapRow(record, plan));
    return;
  }
  const outcomes: readonly (() => RowOutcome)[] =
    body.format === 'vcard'
      ? body.file.cards.map((card) => () => mapCard(card, options))
      : body.file.resumes.map((resume) => () => mapResume(resume, options));
  for (let i = 0; i < outcomes.length; i += size) yield outcomes.slice(i, i + size).map((outcome) => outcome());
}

function planOf(source: ImportSource, options: MapOptions): RowPlan {
  const orders = source.body.format === 'csv' ? source.body.table.dateOrders : [];
  const usual = options.country?.toUpperCase() === 'US' ? 'month-first' : 'day-first';
  const mapping = options.mapping ?? source.mapping;
  return {
    columns: source.columns,
    mapping,
    order: columnOrder(mapping),
    dateOrders: orders.map((order) => (order === 'unknown' ? usual : order)),
    kinds: source.kinds,
    options: { ...options, source: options.source || source.source },
  };
}

function lineOf(outcome: RowOutcome): number {
  return 'draft' in outcome ? outcome.draft.line : outcome.skipped.line;
}
