import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { invokes, sends, type InvokeName, type SendName } from '#shared/ipc.ts';
import { newId } from '#shared/ids.ts';
import type { Result } from '#shared/result.ts';
import { create, head } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { hostileProperties, hostileValues } from '#main/testing/hostile.ts';
import { openHost, openVault, silentLog, value } from '#main/testing/journals.ts';
import { setupAppChannels } from './app-channels.ts';
import { setupCalendar } from './calendar/setup.ts';
import { setupExport } from './export/setup.ts';
import { setupDocumentChannels } from './documents/channels.ts';
import { checkFiles } from './documents/check-files.ts';
import { createFileWatch } from './documents/file-watch.ts';
import { createDocumentStore } from './documents/store.ts';
import { setupFiles } from './files.ts';
import { setupIpc } from './ipc.ts';
import { setupJournalChannels } from './journal/channels.ts';
import type { JournalHost } from './journal/host.ts';
import { setupVaultChannels } from './vault/channels.ts';

type Heard = (event: unknown, ...args: unknown[]) => unknown;
const fakes = vi.hoisted(() => ({ handlers: new Map<string, Heard>(), listeners: new Map<string, Heard>(), effects: [] as string[] }));

vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, handler: Heard) => fakes.handlers.set(name, handler),
    on: (name: string, listener: Heard) => fakes.listeners.set(name, listener),
  },
  app: { getVersion: () => '1', getLocale: () => 'en', on: () => {} },
  shell: { openExternal: async () => fakes.effects.push('openExternal'), openPath: async () => (fakes.effects.push('openPath'), '') },
  dialog: {
    showSaveDialog: async () => (fakes.effects.push('dialog'), { canceled: true, filePath: '' }),
    showOpenDialog: async () => (fakes.effects.push('dialog'), { canceled: true, filePaths: [] }),
  },
  screen: {},
  BrowserWindow: {},
}));

const scratch = scratchFolders();
const log = { ...silentLog, warn: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() };
const main = { url: 'app://warmbench/index.html', parent: null };
const good = { sender: { id: 1 }, senderFrame: main };
let host: JournalHost;
let before: string;
let documents: string;

beforeEach(() => {
  fakes.handlers.clear();
  fakes.listeners.clear();
  fakes.effects.length = 0;
  log.warn.mockClear();
  log.error.mockClear();
  const profile = scratch();
  const clock = { ms: 1_700_000_000_000 };
  host = openHost(profile, clock);
  const vault = openVault(profile, host, clock);
  const guard = { writable: () => true, onFull: () => {} };
  const disk = { state: () => ({ free: 1, level: 'ok' as const }), check: async () => ({ free: 1, level: 'ok' as const }) };
  const window = { isDestroyed: () => false, webContents: { id: 1, send: () => {} } };
  const ipc = setupIpc(log, undefined, () => window as unknown as ReturnType<Parameters<typeof setupIpc>[2]>);
  setupAppChannels(ipc, log, profile);
  setupJournalChannels(ipc, Promise.resolve(host), guard);
  setupVaultChannels(ipc, Promise.resolve(vault), disk, guard);
  setupFiles(ipc);
  const store = createDocumentStore(profile);
  setupExport(ipc, store);
  setupCalendar(ipc);
  const read = async () => (fakes.effects.push('read'), { textState: 'none' as const, text: '', textCut: false, pages: null });
  setupDocumentChannels(ipc, { store, read, guard, watch: createFileWatch(profile, checkFiles, () => clock.ms) });
  documents = path.join(profile, 'documents');
  before = state();
});

/** All the journal holds, as text. */
function state(): string {
  const { db, self } = host.current().store;
  const tables = ['meta', 'entries', 'ops', 'refs', 'subjects', 'drafts'];
  return JSON.stringify([self, tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all())]);
}

async function call(name: string, event: unknown, ...args: unknown[]): Promise<Result<unknown>> {
  return (await fakes.handlers.get(name)?.(event, ...args)) as Result<unknown>;
}

const id = newId();
const invite = {
  method: 'REQUEST', goesOn: false, uid: 'u@x', sequence: 0, summary: 'Talk', type: 'video', slot: { start: 0, minutes: 30, zone: 'UTC' },
  place: '', link: '', message: '', organizer: { name: 'A', email: 'a@example.org' }, recipient: 'candidate',
  attendees: [{ name: 'B', email: 'b@example.org', role: 'candidate', answer: 'needs-action' }],
};

/** One valid input a channel; a channel without one here fails the first test. */
const valid: { readonly [N in InvokeName]: unknown } = {
  'app.info': undefined,
  'app.openLink': { url: 'https://example.org/' },
  'app.showDataFolder': undefined,
  'journal.info': undefined,
  'journal.append': { head: head(), ops: [create()] },
  'journal.begin': { head: head() },
  'journal.chunk': { id, from: 0, ops: [create()] },
  'journal.commit': { id, title: 'x' },
  'journal.void': { id },
  'journal.read': { cursor: { pos: 0, seq: 0 }, limit: 10 },
  'journal.entry': { id },
  'journal.entryOps': { id, from: 0, limit: 10 },
  'journal.history': { before: null, limit: 1, text: '', by: null, subjects: null, from: null, to: null },
  'journal.undoState': undefined,
  'journal.dependents': { id },
  'journal.startAfresh': undefined,
  'journal.adoptUser': { userId: id },
  'drafts.all': undefined,
  'drafts.put': { key: 'k', value: 'v' },
  'vault.list': undefined,
  'vault.take': { reason: 'manual' },
  'vault.verify': { file: 'x.sqlite' },
  'vault.restore': { file: 'x.sqlite' },
  'vault.disk': undefined,
  'files.saveText': { name: 'x', kind: 'csv', text: 'a' },
  'export.begin': { name: 'x', shape: 'zip' },
  'export.write': { file: 'README.txt', text: 'a' },
  'export.documents': { files: [{ sha256: 'a'.repeat(64), size: 1, path: 'documents/Ada/CV v1.pdf' }] },
  'export.finish': undefined,
  'export.cancel': undefined,
  'export.show': undefined,
  'documents.choose': undefined,
  'documents.put': { name: 'a.txt', bytes: new TextEncoder().encode('Ada') },
  'documents.missing': { files: ['a'.repeat(64)] },
  'documents.restore': { sha256: '99a563ab2f6e21e96998f9fddd2a2bab82b70ac019579502b8d7fc0032ff62bb', format: 'txt', name: 'a.txt', bytes: new TextEncoder().encode('Ada') },
  'documents.check': { now: true },
  'documents.read': { sha256: 'a'.repeat(64), format: 'pdf' },
  'documents.bytes': { sha256: 'a'.repeat(64) },
  'documents.open': { sha256: 'a'.repeat(64), format: 'pdf', name: 'a.pdf' },
  'calendar.saveInvite': { invite, format: 'ics' },
  'calendar.savePublished': { name: 'x', interviews: [] },
};
const names = Object.keys(invokes) as InvokeName[];

const foreignSenders: Record<string, unknown> = {
  'another window': { sender: { id: 2 }, senderFrame: main },
  'a frame inside the page': { sender: { id: 1 }, senderFrame: { ...main, parent: {} } },
  'a frame that is gone': { sender: { id: 1 }, senderFrame: null },
  'a foreign page': { sender: { id: 1 }, senderFrame: { ...main, url: 'https://example.org/' } },
  'a host that begins like ours': { sender: { id: 1 }, senderFrame: { ...main, url: 'app://warmbench.example.org/' } },
  'a host behind ours': { sender: { id: 1 }, senderFrame: { ...main, url: 'app://warmbench@example.org/' } },
  'a file': { sender: { id: 1 }, senderFrame: { ...main, url: 'file:///warmbench/index.html' } },
  'an empty page': { sender: { id: 1 }, senderFrame: { ...main, url: 'about:blank' } },
};

function untouched(): void {
  expect(fakes.effects).toEqual([]);
  expect(state()).toBe(before);
  expect(existsSync(documents)).toBe(false);
}

test('every channel of the contract has its handler, and a valid call is let through', async () => {
  expect([...fakes.handlers.keys()].toSorted()).toEqual(names.toSorted());
  for (const name of names) {
    const result = await call(name, good, valid[name]);
    expect(result.ok || !['refused', 'invalid', 'failed'].includes(result.error.code), name).toBe(true);
  }
});

test.each(names)('%s: no foreign sender is heard', async (name) => {
  for (const [who, event] of Object.entries(foreignSenders)) {
    expect(await call(name, event, valid[name]), who).toMatchObject({ ok: false, error: { code: 'refused' } });
  }
  expect(log.warn).toHaveBeenCalledTimes(Object.keys(foreignSenders).length);
  untouched();
});

test.each(names)('%s: nothing of a wrong shape is let through, and none of it is logged', async (name) => {
  for (const [what, make] of hostileValues) {
    expect(await call(name, good, make()), what).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
  expect(await call(name, good, valid[name], 'more')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(new Set(log.warn.mock.calls.map(([message]) => message))).toEqual(new Set([`Refused ${name}: argument`]));
  untouched();
});

/** Bad values that some property rightly takes, because it is plain text or optional; they must do no harm there. */
const harmless = new Set(['a path', 'a path with NUL', 'a network path', 'a script URL', 'SQL', 'nothing', 'a negative number']);

test.each(names.filter((name) => valid[name] !== undefined))('%s: one bad property spoils the whole', async (name) => {
  const input = valid[name] as Record<string, unknown>;
  for (const key of Object.keys(input)) {
    for (const [what, make] of hostileProperties) {
      const result = await call(name, good, { ...input, [key]: make() });
      if (harmless.has(what) && (result.ok || result.error.code !== 'invalid')) continue;
      expect(result, `${key}: ${what}`).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  }
  for (const extra of ['extra', 'constructor', 'channel']) {
    expect(await call(name, good, { ...input, [extra]: 1 }), extra).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
  const proto = JSON.parse(`{"__proto__": 1, ${JSON.stringify(input).slice(1)}`) as unknown;
  expect(await call(name, good, proto)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(log.error).not.toHaveBeenCalled();
  expect(host.current().store.db.prepare('PRAGMA quick_check').get()).toEqual({ quick_check: 'ok' });
});

test.each(['__proto__ inside', 'a date inside', 'deep inside', 'a function inside'])('an op value with %s is refused', async (what) => {
  const bad: Record<string, () => unknown> = {
    '__proto__ inside': () => JSON.parse('{"a":{"__proto__":{"x":1}}}') as unknown,
    'a date inside': () => ({ at: new Date(0) }),
    'deep inside': () => hostileProperties.find(([name]) => name === 'deep nesting')?.[1](),
    'a function inside': () => [() => 1],
  };
  const ops = [{ ...create(), value: bad[what]?.() }];
  expect(await call('journal.append', good, { head: head(), ops })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  untouched();
});

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'app://warmbench/', 'ms-msdt:/id', ' https://x\n.org', '//example.org'])(
  'no link like %j leaves the application',
  async (url) => {
    expect(await call('app.openLink', good, { url })).toMatchObject({ ok: false, error: { code: 'refused' } });
    untouched();
  },
);

test.each(['../journal/journal.sqlite', '/etc/passwd', 'a/b.sqlite', 'x\\y', '', 'x'.repeat(200)])('no snapshot named %j is looked for', async (file) => {
  for (const name of ['vault.verify', 'vault.restore']) {
    expect(await call(name, good, { file })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
  untouched();
});

test.each(['../../journal/journal.sqlite', '/etc/passwd', 'A'.repeat(64), 'a'.repeat(63), ''])('no document named %j is looked for', async (sha256) => {
  for (const name of ['documents.read', 'documents.bytes', 'documents.open'] as const) {
    expect(await call(name, good, { ...(valid[name] as object), sha256 })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  }
  untouched();
});

test('a handler that throws answers a sentence, and what it threw stays in the log', async () => {
  value(host.current().writer.append(head(), [create()]));
  host.close();
  const result = await call('journal.read', good, valid['journal.read']);
  expect(result).toMatchObject({ ok: false, error: { code: 'failed', message: expect.not.stringContaining('database') as string } });
  expect(log.error).toHaveBeenCalledOnce();
});

const told: { readonly [N in SendName]: unknown } = { 'app.flushed': undefined, 'app.asking': undefined, 'log.error': { message: 'm', stack: 's' } };

test.each(Object.keys(sends) as SendName[])('told by the window (%s): the same rules', (name) => {
  const window = { isDestroyed: () => false, webContents: { id: 1 } };
  const ipc = setupIpc(log, undefined, () => window as unknown as ReturnType<Parameters<typeof setupIpc>[2]>);
  const heard = vi.fn<() => void>();
  ipc.listen(name, heard);
  for (const event of Object.values(foreignSenders)) fakes.listeners.get(name)?.(event, told[name]);
  for (const [, make] of hostileValues) fakes.listeners.get(name)?.(good, make());
  expect(heard).not.toHaveBeenCalled();
  fakes.listeners.get(name)?.(good, told[name]);
  expect(heard).toHaveBeenCalledOnce();
});
