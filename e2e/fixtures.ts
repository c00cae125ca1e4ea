import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { LaunchOptions } from './launch.ts';
import { Launcher, type Running } from './launcher.ts';

export { expect };

interface RelaunchOptions extends Partial<LaunchOptions> {
  /** End the running app without letting it close: what is on disk then must be enough. */
  readonly kill?: boolean;
}

interface Fixtures {
  /** Console errors the test provokes on purpose: `test.use({ expectedErrors: [/Failed to parse/] })`. */
  expectedErrors: readonly RegExp[];
  /** Start arguments and environment: `test.use({ start: { args: ['--locked'] } })`. */
  start: Omit<LaunchOptions, 'profile'>;
  /** A fresh data folder, removed afterwards. */
  profile: string;
  /** Starts a further app, such as a second device; it is closed at the end. */
  launch: (options: LaunchOptions) => Promise<Running>;
  /** The app on the test's data folder, with its first window. */
  running: Running;
  app: ElectronApplication;
  page: Page;
  /** Closes (or kills) the app and starts it on the same data folder; use what it returns from then on. */
  relaunch: (options?: RelaunchOptions) => Promise<Running>;
}

export const test = base.extend<Fixtures & { launcher: Launcher }>({
  expectedErrors: [[], { option: true }],
  start: [{}, { option: true }],

  // Playwright reads the first parameter's pattern, also where a fixture needs no other.
  // eslint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'warmbench-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  launcher: async ({ profile, expectedErrors }, use, testInfo) => {
    expect(profile).toBeTruthy();
    const launcher = new Launcher();
    await use(launcher);
    const unexpected = launcher.errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
    if (testInfo.status !== testInfo.expectedStatus || unexpected.length > 0) await launcher.keepEvidence(testInfo);
    await launcher.closeAll();
    expect(unexpected, 'errors in the console').toEqual([]);
  },

  launch: async ({ launcher }, use) => use((options) => launcher.start(options)),
  running: async ({ launcher, profile, start }, use) => use(await launcher.start({ ...start, profile })),
  app: async ({ running }, use) => use(running.app),
  page: async ({ running }, use) => use(running.page),

  relaunch: async ({ launcher, running, profile, start }, use) => {
    let current = running;
    await use(async ({ kill = false, ...options } = {}) => {
      await launcher.end(current, kill);
      current = await launcher.start({ ...start, profile, ...options });
      return current;
    });
  },
});
