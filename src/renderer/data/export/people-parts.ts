import type { Person } from '#shared/domain/person.ts';
import { csvHead, csvRows } from '#shared/export/csv-tables.ts';
import { toResume } from '#shared/export/resume-write.ts';
import { toCard } from '#shared/export/vcard-write.ts';
import type { Database } from '../database.ts';
import { Names } from './names.ts';
import { PAGE, type ExportAsk, type Part, type Parts } from './parts.ts';
import { readPages } from './read-pages.ts';

/** Chosen people as one file, piece by piece. Who was removed meanwhile is not in it. */
export async function* peopleParts(db: Database, { ids, format }: Extract<ExportAsk, { kind: 'people' }>): Parts {
  const names = new Names();
  if (format === 'csv') for (const table of ['users', 'companies'] as const) for await (const page of readPages(db, table)) names.learn(table, page);
  const total = ids.length;
  const many = total > 1;
  let written = 0;
  const part = (text: string, done: number): Part => ({ file: 'selection', text, done, total });
  if (format === 'csv') yield part(csvHead('people'), 0);
  if (format === 'resume' && many) yield part('[\n', 0);
  for (let from = 0; from < total; from += PAGE) {
    const rows = await db.people.bulkGet(ids.slice(from, from + PAGE));
    const people = rows.filter((row) => row !== undefined) as unknown as readonly Person[];
    const between = written > 0 && people.length > 0 ? ',\n' : '';
    yield part(format === 'resume' ? between + people.map(resumeText).join(',\n') : textOf(people, format, names), Math.min(total, from + PAGE));
    written += people.length;
  }
  if (format === 'resume') yield part(many ? '\n]\n' : '\n', total);
}

function textOf(people: readonly Person[], format: 'csv' | 'vcard3' | 'vcard4', names: Names): string {
  if (format === 'csv') return csvRows('people', people, names.of);
  return people.map((person) => toCard(person, format === 'vcard3' ? '3.0' : '4.0')).join('');
}

function resumeText(person: Person): string {
  return JSON.stringify(toResume(person), null, 2);
}
