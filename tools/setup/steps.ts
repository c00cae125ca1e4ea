import { existsSync } from 'node:fs';
import { commandOf } from './commands.ts';
import { inProject } from './project.mjs';
import type { readers } from './reports.ts';

/** One step of `npm test`. Without a reader it is a check and counts as one. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly reader?: keyof typeof readers;
  /** The step that must have passed before this one makes sense. */
  readonly needs?: string;
  /** It opens the app, so it needs Electron or a Chromium. */
  readonly opensApp?: true;
}

const node = (packageName: string, command: string, ...args: string[]): string[] => [process.execPath, commandOf(packageName, command), ...args];

/** Where a step's runner writes its counts. */
export const reportFile = (step: string): string => inProject('.cache/reports', `${step.replaceAll(' ', '-')}.json`);

const vitest = (name: string, config: string): Step => ({
  name,
  command: node('vitest', 'vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`),
  reader: 'vitest',
});

/** All steps in the order they run: quick checks first. */
export function allSteps(): readonly Step[] {
  return [
    { name: 'types', command: node('typescript', 'tsc', '-b') },
    { name: 'lint', command: node('oxlint', 'oxlint') },
    { name: 'rooms', command: [process.execPath, inProject('tools/check-rooms.ts')] },
    { name: 'dead code', command: node('knip', 'knip') },
    vitest('unit', 'vitest.config.ts'),
    ...[
      { name: 'shell', config: 'tools/chromium-shell/vitest.config.ts' },
      { name: 'server', config: 'server/vitest.config.ts' },
    ].filter(({ config }) => existsSync(inProject(config))).map(({ name, config }) => vitest(name, config)),
    { name: 'build', command: [process.execPath, inProject('tools/build.mjs')] },
    {
      name: 'e2e',
      command: node('@playwright/test', 'playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'),
      reader: 'playwright',
      needs: 'build',
      opensApp: true,
    },
  ];
}
