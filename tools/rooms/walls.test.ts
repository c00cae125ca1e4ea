import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../setup/project.mjs';
import { type Aliases, faultsIn } from './walls.ts';

const { imports: aliases } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { imports: Aliases };
const faults = (file: string, code: string): readonly string[] => faultsIn(file, code, aliases);

describe('a wall between rooms', () => {
  test.each([
    ['src/shared/domain/person.ts', `import { app } from 'electron';`],
    ['src/shared/domain/person.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/shared/sync/apply.ts', `import { open } from '#main/journal.ts';`],
    ['src/main/windows.ts', `import { createRoot } from 'react-dom/client';`],
    ['src/main/windows.ts', `import { board } from '#data/queries/board.ts';`],
    ['src/main/windows.ts', `export { board } from '../renderer/data/queries/board.ts'; export const own = 1;`],
    ['src/preload/index.ts', `import { join } from 'node:path';`],
    ['src/renderer/data/database.ts', `import { useState } from 'react';`],
    ['src/renderer/data/database.ts', `import { Button } from '#ui/button.tsx';`],
    ['src/renderer/state/selection.ts', `import Dexie from 'dexie';`],
    ['src/renderer/state/selection.ts', `const rows = await import('#data/queries/board.ts');`],
    ['src/renderer/ui/button.tsx', `import { useSelection } from '#state/selection.ts';`],
    ['src/renderer/ui/button.tsx', `import { Stage } from '#shared/domain/stage.ts';`],
    ['src/renderer/features/mail/compose.tsx', `import { Panel } from '#features/person/panel.tsx';`],
    ['src/renderer/features/mail/compose.tsx', `import { Panel } from '../person/panel.tsx';`],
    ['src/renderer/features/mail/compose.tsx', `import { bridge } from '../../../preload/index.ts';`],
    ['src/renderer/app/shell.tsx', `import { ipcRenderer } from 'electron';`],
    ['src/renderer/app/worker.ts', `import Worker from '../../main/worker.ts?worker';`],
    ['e2e/board.spec.ts', `import { stages } from '../src/shared/domain/stage.ts';`],
  ])('stops %s: %s', (file, code) => {
    expect(faults(file, code)).toHaveLength(1);
  });

  test.each([
    ['src/shared/domain/person.ts', `import { z } from 'zod'; import { newId } from '../ids.ts';`],
    ['src/main/journal.ts', `import { DatabaseSync } from 'node:sqlite'; import type { Op } from '#shared/sync/op.ts';`],
    ['src/renderer/data/database.ts', `import Dexie from 'dexie'; import type { Bridge } from '../../preload/index.ts';`],
    ['src/renderer/features/mail/compose.tsx', `import { Button } from '#ui/button.tsx'; import { body } from './body.ts';`],
    ['src/renderer/app/shell.tsx', `import { Board } from '#features/pipeline/board.tsx'; import './shell.css';`],
    ['src/renderer/main.tsx', `import { Shell } from '#app/shell.tsx';`],
    ['src/shared/domain/person.test.ts', `import fc from 'fast-check'; import { readFileSync } from 'node:fs';`],
    ['bench/board.ts', `import { people } from '#shared/domain/people.ts';`],
  ])('lets %s pass: %s', (file, code) => {
    expect(faults(file, code)).toEqual([]);
  });
});

test('a file that only passes on exports is named', () => {
  expect(faults('src/renderer/ui/index.ts', `export * from './button.tsx';\nexport { Field } from './field.tsx';`)).toEqual([
    "src/renderer/ui/index.ts:1 only passes on other files' exports; import them where they are",
  ]);
});

test('an import without its ending is named with its line', () => {
  expect(faults('src/main/windows.ts', `\nimport { a } from './security';`)).toEqual(["src/main/windows.ts:2 write the file's ending in './security'"]);
});
