import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandOf } from '../setup/commands.ts';
import { inProject } from '../setup/project.mjs';

/** Each file's import, and whether lint must stop it: ipcMain, ipcRenderer, dexie and zustand have one user each. */
const CASES: readonly (readonly [file: string, code: string, isStopped: boolean])[] = [
  ['src/main/windows.ts', `import { ipcMain } from 'electron';`, true],
  ['src/main/ipc.ts', `import { ipcMain } from 'electron';`, false],
  ['src/main/ipc/board.ts', `import { ipcRenderer } from 'electron';`, true],
  ['src/preload/index.ts', `import { ipcRenderer } from 'electron';`, true],
  ['src/preload/ipc.ts', `import { ipcRenderer } from 'electron';`, false],
  ['src/renderer/app/shell.tsx', `import { liveQuery } from 'dexie';`, true],
  ['src/renderer/data/database.ts', `import { Dexie } from 'dexie';`, false],
  ['src/renderer/data/store.ts', `import { create } from 'zustand';`, true],
  ['src/renderer/state/selection.ts', `import { create } from 'zustand';`, false],
  ['src/renderer/features/mail/compose.tsx', `import { write } from '../../data/write.ts';`, true],
];

const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-lint-'));
let stopped: ReadonlySet<string>;

interface LintReport {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

beforeAll(() => {
  const config = readFileSync(inProject('.oxlintrc.json'), 'utf8').replace('"typeAware": true', '"typeAware": false');
  writeFileSync(path.join(folder, '.oxlintrc.json'), config);
  for (const [file, code] of CASES) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${code}\n`);
  }
  const { stdout } = spawnSync(process.execPath, [commandOf('oxlint'), '--format=json', '.'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as LintReport;
  stopped = new Set(diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename.replaceAll('\\', '/')));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(CASES)('lint reads %s: %s (stopped: %s)', (file, _code, isStopped) => {
  expect(stopped.has(file)).toBe(isStopped);
});
