import { afterEach, expect, test } from 'vitest';
import type { OpPage } from '#shared/journal.ts';
import { ok, type Result } from '#shared/result.ts';
import { newId } from '#shared/ids.ts';
import type { ExportFile } from '#shared/export/export-files.ts';
import { readAll } from '#shared/import/fixtures/read-all.ts';
import { readBatches } from '../restore/batches.ts';
import { restoreBatches, type Restored } from '../restore/restore.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import type { Parts } from './parts.ts';
import { peopleParts } from './people-parts.ts';
import { saveParts } from './save-parts.ts';
import { workspaceParts } from './workspace-parts.ts';

const desks: TestDesk[] = [];
afterEach(() => desks.splice(0).forEach((desk) => desk.close()));

async function open(): Promise<TestDesk> {
  const desk = await TestDesk.open();
  desks.push(desk);
  return desk;
}

/** The files of an export, as main would write them. */
async function collect(parts: Parts): Promise<ReadonlyMap<ExportFile, string>> {
  const files = new Map<ExportFile, string>();
  const port = {
    write: async ({ file, text }: { file: ExportFile; text: string }): Promise<Result<null>> => {
      files.set(file, (files.get(file) ?? '') + text);
      return ok(null);
    },
    documents: async ({ files: wanted }: { files: readonly unknown[] }) => ok(wanted.map(() => 'it is elsewhere')),
    finish: async () => ok({ name: 'x', folder: '/' }),
    cancel: async () => ok(null),
  };
  must(await saveParts(port, parts, { signal: new AbortController().signal, onProgress: () => undefined }));
  return files;
}

const exported = (desk: TestDesk) => collect(workspaceParts(desk.db, { kind: 'workspace', app: '1', at: desk.now, userId: desk.kernel.userId }));
const linesOf = (files: ReadonlyMap<ExportFile, string>): string[] => (files.get('workspace.jsonl') ?? '').trimEnd().split('\n');

function restore(desk: TestDesk, text: string, signal = new AbortController().signal): Promise<Result<Restored>> {
  const adopt = (input: { readonly userId: string }) => desk.journal.port.adoptUser(input);
  const files = { missing: async (input: { readonly files: readonly string[] }) => ok(input.files), restore: async () => ok(null) };
  const found = { lines: new Blob([text]).stream(), file: () => Promise.reject(new Error('it is not there')) };
  return restoreBatches({ kernel: desk.kernel, db: desk.db, files, adopt }, readBatches(found), { signal, onProgress: () => undefined });
}

async function opsOf(desk: TestDesk): Promise<unknown[]> {
  const ops: OpPage['ops'][number][] = [];
  for (let cursor = { pos: 0, seq: 0 }; ; ) {
    const page = must(await desk.journal.port.read({ cursor, limit: 5000 }));
    ops.push(...page.ops);
    const last = page.ops.at(-1);
    if (!last || !page.more) return ops.map(({ hlc: _hlc, seq: _seq, pos: _pos, ...op }) => op);
    cursor = { pos: last.pos, seq: last.seq };
  }
}

test('an export restored into an empty workspace gives the same workspace, and the same export again', async () => {
  const first = await open();
  await fillDesk(first, 40);
  const [person] = await first.db.people.toArray();
  must(await first.run('person.update', { id: person!.id, fields: { given: '=cmd|x', title: 'Späße\n"\\' } }));
  must(await first.run('person.tag', { ids: [person!.id], add: ['zz', 'aa'], remove: [] }));
  must(await first.run('person.trash', { ids: [(await first.db.people.toArray())[5]!.id] }));
  const some = (await first.db.people.toArray()).slice(7, 10).map(({ id }) => id) as [string, string, string];
  must(await first.run('person.merge', { winnerId: some[0], loserId: some[1], take: ['name'] }));
  must(await first.run('person.merge', { winnerId: some[2], loserId: some[0] }));
  const files = await exported(first);

  const second = await open();
  const restored = must(await restore(second, files.get('workspace.jsonl') ?? ''));
  expect(restored).toMatchObject({ refused: [], notes: [], lost: [expect.stringContaining('the export does not hold it')], records: linesOf(files).length - 1 });
  await second.restart();
  expect(second.kernel.userId).toBe(first.kernel.userId);
  expect(await second.snapshot()).toEqual(await first.snapshot());
  const again = await exported(second);
  expect(linesOf(again).slice(1)).toEqual(linesOf(files).slice(1));
  for (const [file, text] of files) if (file !== 'workspace.jsonl' && file !== 'README.txt' && file !== 'interviews.ics') expect(again.get(file)).toBe(text);

  const third = await open();
  must(await restore(third, again.get('workspace.jsonl') ?? ''));
  expect(await opsOf(third)).toEqual(await opsOf(second));
  expect(await second.restart({ loseView: true })).toBe('rebuild');
  expect(await second.snapshot()).toEqual(await first.snapshot());
  // Who was merged with somebody that is removed is left out as they are.
  must(await first.run('person.trash', { ids: [some[2]] }));
  const [fewer, fourth] = [await exported(first), await open()];
  expect(linesOf(fewer).some((line) => line.includes(some[1]) && line.startsWith('{"table":"people"'))).toBe(false);
  expect(must(await restore(fourth, fewer.get('workspace.jsonl') ?? ''))).toMatchObject({ refused: [], notes: [] });
  expect((await fourth.snapshot()).merges).toEqual([]);
  must(await first.kernel.undo());
  const [, merge] = await second.db.merges.toArray();
  for (const desk of [first, second]) must(await desk.run('person.separate', { mergeId: merge!.id }));
  expect(await second.snapshot()).toEqual(await first.snapshot());
});

test('it is one entry, taken back and brought back by name; a used workspace is refused', async () => {
  const first = await open();
  await fillDesk(first, 9);
  const text = (await exported(first)).get('workspace.jsonl') ?? '';
  const second = await open();
  must(await restore(second, text));
  await second.restart();
  const full = await second.snapshot();
  const [entry, ...others] = must(await second.journal.port.history({ before: null, limit: 10, text: '', by: null, subjects: null, from: null, to: null }));
  expect(others).toEqual([]);
  must(await second.kernel.undo(entry!.id));
  expect(Object.values(await second.snapshot()).flat()).toEqual([]);
  must(await second.kernel.redo());
  expect(await second.snapshot()).toEqual(full);
  expect(await restore(second, text)).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(await second.snapshot()).toEqual(full);
});

test('after an undone restore and a restart, the same or another export can be restored, whose ever it is', async () => {
  const first = await open();
  await fillDesk(first, 9);
  const files = await exported(first);
  const [person] = await first.db.people.toArray();
  must(await first.run('person.update', { id: person!.id, fields: { city: 'Later', tags: ['x'] } }));
  must(await first.run('person.trash', { ids: [(await first.db.people.toArray())[3]!.id] }));
  const later = await exported(first);
  const other = await open();
  await fillDesk(other, 5);
  const foreign = await exported(other);

  const second = await open();
  must(await restore(second, files.get('workspace.jsonl') ?? ''));
  const takeBack = async (): Promise<void> => {
    await second.restart();
    const [entry] = must(await second.journal.port.history({ before: null, limit: 1, text: '', by: null, subjects: null, from: null, to: null }));
    must(await second.kernel.undo(entry!.id));
    await second.restart();
    expect(Object.values(await second.snapshot()).flat()).toEqual([]);
  };
  for (const [from, text] of [[first, later], [other, foreign], [first, later]] as const) {
    await takeBack();
    expect(must(await restore(second, text.get('workspace.jsonl') ?? ''))).toMatchObject({ refused: [] });
    await second.restart();
    expect(await second.snapshot()).toEqual(await from.snapshot());
    expect(await second.leaks()).toEqual([]);
    expect(second.kernel.userId).toBe(from.kernel.userId);
  }
  await second.restart({ loseView: true });
  expect(await second.snapshot()).toEqual(await first.snapshot());
  await takeBack();
  must(await second.run('workspace.start', { name: 'Ada', email: '', settings: { workspaceName: 'Anew' } }));
  expect(await second.db.settings.toArray()).toMatchObject([{ workspaceName: 'Anew', sample: false }]);
  expect(await second.db.users.toArray()).toMatchObject([{ name: 'Ada' }]);
});

test('lines that cannot come back are named, the others come; what is missing is completed', async () => {
  const first = await open();
  await fillDesk(first, 9);
  const lines = linesOf(await exported(first)).filter((line) => !line.includes('"table":"settings"') && !line.includes('"table":"users"'));
  const person = lines.findIndex((line) => line.includes('"table":"people"'));
  const text = [...lines, lines[person], '{"table":"people","record":{"id":1}}', 'x'.repeat(1_200_000), ' ', '{"table":"secrets","record":{}}'].join('\r\n');
  const second = await open();
  const restored = must(await restore(second, text));
  const at = lines.length;
  expect(restored.refused.map(({ line }) => line)).toEqual([at + 1, at + 2, at + 3, at + 5]);
  expect(restored.refused[0]?.reason).toContain('same id');
  expect(restored.records).toBe(lines.length - 1);
  expect(restored.notes).toHaveLength(3);
  await second.restart();
  expect(await second.db.settings.count()).toBe(1);
  expect(await second.db.users.get(second.kernel.userId)).toBeDefined();
});

test('cancelled, cut off or no export at all: nothing is changed, and the desk stays its own', async () => {
  const first = await open();
  await fillDesk(first, 9);
  const text = (await exported(first)).get('workspace.jsonl') ?? '';
  const second = await open();
  const own = second.kernel.userId;
  expect(await restore(second, text, AbortSignal.abort())).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await restore(second, 'Name,Email\nAda,ada@x.example')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(await restore(second, '')).toMatchObject({ ok: false });
  await second.restart();
  expect(second.kernel.userId).toBe(own);
  expect(Object.values(await second.snapshot()).flat()).toEqual([]);
  must(await restore(second, text));
});

test('the other files of an export: tables with names, cards and a calendar that are read again', async () => {
  const desk = await open();
  await fillDesk(desk, 20);
  const files = await exported(desk);
  const people = await desk.db.people.count();
  for (const file of ['people.csv', 'people-vcard3.vcf', 'people-vcard4.vcf'] as const) {
    expect(readAll(new TextEncoder().encode(files.get(file)), file).drafts, file).toHaveLength(people);
  }
  expect(files.get('interviews.ics')?.match(/BEGIN:VEVENT/gu)).toHaveLength(await desk.db.interviews.count());
  const [job] = await desk.db.jobs.toArray();
  expect(files.get('applications.csv')).toContain(String(job?.['title']));
  expect(files.get('README.txt')).toContain('applications.csv');
});

test('chosen people: in the order chosen, without who is gone; resumes are one or a list', async () => {
  const desk = await open();
  await fillDesk(desk, 9);
  const ids = (await desk.db.people.toArray()).map(({ id }) => id).toReversed();
  const resumes = JSON.parse((await collect(peopleParts(desk.db, { kind: 'people', ids: ['gone', ...ids], format: 'resume' }))).get('selection') ?? '') as unknown[];
  expect(resumes).toHaveLength(ids.length);
  const one = await collect(peopleParts(desk.db, { kind: 'people', ids: ids.slice(0, 1), format: 'resume' }));
  expect(JSON.parse(one.get('selection') ?? '')).toEqual(resumes[0]);
  for (const format of ['csv', 'vcard3', 'vcard4'] as const) {
    const file = (await collect(peopleParts(desk.db, { kind: 'people', ids, format }))).get('selection') ?? '';
    expect(readAll(new TextEncoder().encode(file), format === 'csv' ? 'x.csv' : 'x.vcf').drafts).toHaveLength(ids.length);
  }
});

test('while an export reads, changes wait', async () => {
  const desk = await open();
  await fillDesk(desk, 9);
  let written: string | undefined;
  const reading = desk.kernel.still(async () => {
    void desk.run('company.add', { id: newId(), fields: { name: 'Late' } });
    written = (await exported(desk)).get('companies.csv');
    return ok(null);
  });
  must(await reading);
  expect(written).not.toContain('Late');
  await desk.kernel.idle();
  expect((await exported(desk)).get('companies.csv')).toContain('Late');
});

test('nobody is hidden behind somebody who is not in the file', async () => {
  const [first, second] = [await open(), await open()];
  await fillDesk(first, 6);
  const [winner, loser] = (await first.db.people.toArray()).map(({ id }) => id) as [string, string];
  must(await first.run('person.merge', { winnerId: winner, loserId: loser }));
  const text = (await exported(first)).get('workspace.jsonl') ?? '';
  const without = text.split('\n').filter((line) => !line.startsWith('{"table":"people"') || !line.includes(`"id":"${winner}"`)).join('\n');
  const { refused } = must(await restore(second, without));
  expect(refused).toMatchObject([{ reason: 'In merges: one of the two people is not in the file.' }]);
  expect(await second.db.people.get(loser)).toBeDefined();
});
