import { expect, test } from 'vitest';
import type { ImportSummary } from '#shared/import/read.ts';
import { readImportText } from '#shared/import/read.ts';
import { factsOf } from './facts.ts';
import { firstValues } from './first-values.ts';
import { countWords, fileWords, whyWords } from './words.ts';
import { mapChunks, preview } from '#shared/import/map-all.ts';

const summary = { format: 'csv', encoding: 'utf-8', rows: 1, delimiter: '\t' } as ImportSummary;

test('a file in one line', () => {
  expect(fileWords(summary)).toBe('Table with tabs, UTF-8 · 1 row');
  expect(fileWords({ ...summary, encoding: 'text', rows: 3, delimiter: ';' })).toBe('Table with semicolons · 3 rows');
  expect(fileWords({ ...summary, format: 'vcard', rows: 2 })).toBe('Contact cards, UTF-8 · 2 cards');
  expect(fileWords({ ...summary, format: 'json-resume' })).toBe('JSON Resume, UTF-8 · 1 résumé');
});

test('what an import did, without what did not happen', () => {
  expect(countWords({ added: 1, updated: 0, left: 0 })).toBe('1 new person');
  expect(countWords({ added: 2, updated: 1, left: 3 })).toMatch(/^2 new people, 1 person updated,? and 3 people left out$/);
  expect(countWords({ added: 0, updated: 2, left: 0 })).toBe('2 people updated');
  expect(countWords({ added: 0, updated: 0, left: 0 })).toBe('0 new people');
  expect(whyWords({ why: 'phone', shared: '+49301' })).toBe('Same phone: +49301');
});

test('a preview leaves nothing out that the file says', () => {
  const read = readImportText('Name,Email,Skills,City,Notice period,Notes\nAda Lovelace,ada@x.example,"Maths; Poems",London,3 months,Met in May\nBo,,,,,\n');
  if (!read.ok) throw new Error(read.error.message);
  const [draft] = [...mapChunks(read.value)].flatMap(({ drafts }) => drafts);
  const { mails, place, more } = factsOf(draft!);
  expect([mails, place, more]).toEqual(['ada@x.example', 'London', 'Maths · Poems · 3 months · Met in May']);
  expect(firstValues(preview(read.value), 6)).toEqual(['Ada Lovelace · Bo', 'ada@x.example', 'Maths; Poems', 'London', '3 months', 'Met in May']);
});
