import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkFile } from '#main/check/check-file.ts';
import { value } from '#main/testing/journals.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { createJournalFile, journalFile } from './files.ts';
import { createJournalHost } from './host.ts';

const scratch = scratchFolders();
const KILLS = 50;
const child = fileURLToPath(import.meta.resolve('../testing/append-forever.ts'));

/** Runs the child until it has acknowledged something and a random while longer, kills it, answers what it said. */
function appendUntilKilled(file: string, extraMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let armed = false;
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (armed) return;
      armed = true;
      setTimeout(() => running.kill('SIGKILL'), extraMs);
    });
    running.on('error', reject);
    running.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(`The child ended by itself (${code})`));
    });
  });
}

test(`killed ${KILLS} times while appending: everything acknowledged is there, whole, and the chain closes`, { timeout: 180_000 }, async () => {
  const file = journalFile(scratch());
  createJournalFile(file);
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const said = await appendUntilKilled(file, Math.random() * 60);
    expect(checkFile(file, 'tail').problem).toBeNull();
    const host = createJournalHost(file, Date.now, []);
    for (const line of said) {
      const [id = '', size] = line.split(' ');
      expect(value(host.current().reader.entry(id)).ops).toBe(Number(size));
    }
    acknowledged += said.length;
    host.close();
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(checkFile(file, 'full').problem).toBeNull();
});
