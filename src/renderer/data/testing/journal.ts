import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { invokes, type InvokeInput, type InvokeName } from '#shared/ipc.ts';
import type { Result } from '#shared/result.ts';
import { answerInvoke, type Handler } from '#main/ipc-gate.ts';
import { setupJournalChannels } from '#main/journal/channels.ts';
import { createJournalFile, journalFile } from '#main/journal/files.ts';
import { createJournalHost, type JournalHost } from '#main/journal/host.ts';
import { voidOpenEntries } from '#main/journal/void-open.ts';
import type { JournalPort } from '../journal-port.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** The real journal on a real file, asked as the window asks it: parsed, copied, and one answer later. */
export type TestJournal = {
  readonly port: JournalPort;
  readonly host: JournalHost;
  /** Closes the file and opens it again, as a restart does: what was left open is void. */
  readonly restart: () => TestJournal;
  readonly close: () => void;
};

export function makeProfile(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-data-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Opens the journal of a profile; makes one when there is none. */
export function openJournal(folder: string, clock: () => number, isNew: boolean): TestJournal {
  const file = journalFile(folder);
  if (isNew) createJournalFile(file);
  const host = createJournalHost(file, clock, []);
  if (!isNew) voidOpenEntries(host.current().store.db);
  const handlers = new Map<string, Handler<InvokeName>>();
  const ipc = {
    handle: (name: string, handler: unknown) => void handlers.set(name, handler as Handler<InvokeName>),
    listen: () => {},
    push: () => {},
  };
  setupJournalChannels(ipc, Promise.resolve(host), { writable: () => true, onFull: () => {} });
  const ask = async (name: InvokeName, input: unknown): Promise<Result<unknown>> => {
    const handler = handlers.get(name);
    if (!handler) throw new Error(`No handler for ${name}`);
    const args = [structuredClone(input)] as [InvokeInput<InvokeName>];
    return structuredClone(await answerInvoke(name, handler, true, args, silent));
  };
  const names = (Object.keys(invokes) as InvokeName[]).filter((name) => name.startsWith('journal.'));
  const port = Object.fromEntries(names.map((name) => [name.slice(8), (input?: unknown) => ask(name, input)]));
  return {
    port: port as unknown as JournalPort,
    host,
    restart: () => {
      host.close();
      return openJournal(folder, clock, false);
    },
    close: () => host.close(),
  };
}
