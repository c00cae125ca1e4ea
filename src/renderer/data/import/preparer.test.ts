import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { personName } from '#shared/domain/person.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { Result } from '#shared/result.ts';
import type { FileIn, ImportCall, ImportCalls, Prepared, ToImportWorker } from './messages.ts';
import { preparer } from './preparer.ts';

/** The worker's side without a worker. */
function reader() {
  const answer = preparer();
  const ask = <C extends ImportCall>(call: C, question: ImportCalls[C]['ask']): ImportCalls[C]['answer'] =>
    answer({ id: 1, call, ask: question } as ToImportWorker, () => undefined);
  const read = (files: readonly FileIn[]): { opened: readonly Result<ImportSummary>[]; prepared: Prepared; drafts: readonly PersonDraft[] } => {
    const opened = ask('open', { files });
    const good = opened.flatMap((one, file) => (one.ok ? [{ file, mapping: one.value.mapping }] : []));
    const prepared = ask('prepare', { files: good, options: { country: 'US' } });
    return { opened, prepared, drafts: ask('drafts', { from: 0, count: 10_000 }) };
  };
  return { ask, read };
}

describe('what the worker answers', () => {
  test('several files at once: rows are joined over files, files that cannot be read say why', () => {
    const { ask, read } = reader();
    const { opened, prepared, drafts } = read([
      { name: 'a.csv', text: 'Name,Email\nAda Lovelace,ada@x.example\n' },
      { name: 'empty.csv', text: ' ' },
      { name: 'b.vcf', text: 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nN:Lovelace;Ada;;;\nEMAIL:ADA@x.example\nTITLE:Countess\nEND:VCARD\n' },
      { name: 'c.csv', text: 'Name,City\nBo,Rome\n,Paris\n' },
    ]);
    expect(opened.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(prepared).toMatchObject({ drafts: 2, rows: 4, joined: 1, skipped: { count: 1, first: [{ file: 'c.csv', line: 3 }] } });
    expect(drafts[0]).toMatchObject({ given: 'Ada', title: 'Countess' });
    expect(ask('facts', { from: 0, count: 2 })).toMatchObject([{ given: 'Ada', family: 'Lovelace', title: 'Countess', keys: ['mail:ada@x.example'] }, { given: 'Bo', city: 'Rome', keys: [] }]);
    expect(ask('report', { of: 'skipped' })).toMatch(/^Line,Reason,Name,City\r\n3,/);
  });

  test('later files are numbered after earlier ones; tags go on everybody', () => {
    const { ask } = reader();
    ask('open', { files: [{ name: 'a.csv', text: 'Name\nAda\n' }] });
    ask('open', { files: [{ name: 'b.csv', text: 'Name,Tags\nBo,old\n' }] });
    const [row] = ask('preview', { file: 1, mapping: ['fullName', 'tags'], options: { tags: ['new'] } });
    expect(row).toMatchObject({ cells: ['Bo', 'old'], outcome: { draft: { given: 'Bo', tags: ['old', 'new'] } } });
  });
});

const samples = resolve('../shared/samples');
const present = existsSync(samples);
const inFolder = (folder: string): FileIn[] =>
  readdirSync(resolve(samples, folder))
    .filter((name) => /\.(csv|vcf|json)$/.test(name) && name !== 'schema.json')
    .map((name) => fileOf(folder, name));

function fileOf(folder: string, name: string): FileIn {
  const data = readFileSync(resolve(samples, folder, name));
  return { name, bytes: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) };
}

describe.skipIf(!present)('samples (need ../shared/samples)', () => {
  test.each(['vcard', 'linkedin', 'csv', 'json-resume'])('%s: every row is a draft, joined, or skipped with a reason', (folder) => {
    const { opened, prepared } = reader().read(inFolder(folder));
    expect(prepared.drafts + prepared.joined + prepared.skipped.count).toBe(prepared.rows);
    for (const { reason } of prepared.skipped.first) expect(reason.length).toBeGreaterThan(20);
    for (const one of opened) if (!one.ok) expect(one.error.message.length).toBeGreaterThan(20);
  });

  test('five cards of one address are one person; the Outlook one is somebody else for sure only by name', () => {
    const names = ['GMAIL', 'IPHONE', 'MAC_ADDRESS_BOOK', 'EVOLUTION', 'LOTUS_NOTES'];
    const { prepared } = reader().read(names.map((name) => fileOf('vcard', `John_Doe_${name}.vcf`)));
    expect(prepared).toMatchObject({ drafts: 1, joined: 4 });
    expect(reader().read([fileOf('vcard', 'John_Doe_GMAIL.vcf'), fileOf('vcard', 'John_Doe_MS_OUTLOOK.vcf')]).prepared.drafts).toBe(2);
  });

  test('LinkedIn: four people, the two of one name stay two, the last row is skipped', () => {
    const { opened, prepared, drafts } = reader().read(inFolder('linkedin'));
    expect(opened[0]).toMatchObject({ ok: true, value: { profile: 'LinkedIn Connections' } });
    expect(prepared).toMatchObject({ drafts: 4, joined: 0, skipped: { count: 1 } });
    expect(new Set(drafts.map(personName)).size).toBe(3);
  });

  test('Bullhorn: one candidate with three addresses, zips as the files have them', () => {
    const { drafts } = reader().read([fileOf('csv', 'Candidate.csv')]);
    expect(drafts).toMatchObject([{ postcode: '2150', doNotContact: true }]);
    expect(reader().read([fileOf('csv', 'ClientContact.csv')]).drafts).toMatchObject([{ postcode: '02150', kinds: ['contact'] }]);
    expect(drafts[0]?.emails).toHaveLength(3);
  });
});
