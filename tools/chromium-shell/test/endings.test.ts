import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { chromiumOf, processesOf, removeFolder, SHELL, start, temporaryFolder, until, type Started } from './shell.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await nothingLeft();
  removeFolder(folder);
});

function nothingLeft(): Promise<void> {
  return until(() => processesOf(folder).length === 0, 'no process is left behind', 5000);
}

async function running(...args: string[]): Promise<Started> {
  const started = start(folder, args);
  await started.told('loaded');
  return started;
}

describe('the app ends and leaves no process behind', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s it quits as if asked to', async (signal) => {
    const app = await running();
    app.process.kill(signal);
    expect(await app.ended).toEqual({ code: 0, signal: null });
    expect(app.all()).toEqual(expect.arrayContaining(['before-quit', 'closed', 'will-quit', 'quit']));
    expect(app.all()).not.toContain('window-all-closed');
    expect(processesOf(folder)).toEqual([]);
  });

  it('when the user closes the window, after the app had its say', async () => {
    const app = await running('--user-closes');
    expect(await app.told('answered')).toEqual(['answered', [5]]);
    expect(await app.ended).toEqual({ code: 0, signal: null });
    expect(app.all().slice(-7)).toEqual(['held', 'answered', 'closed', 'window-all-closed', 'before-quit', 'will-quit', 'quit']);
  });

  it('on an error nobody catches', async () => {
    const app = start(folder, ['--throw']);
    expect(await app.ended).toEqual({ code: 1, signal: null });
    expect(app.errors()).toContain('thrown in the main process');
    await nothingLeft();
  });

  it('when its own process is killed, and starts again at once', async () => {
    const first = await running('--single');
    first.process.kill('SIGKILL');
    await first.ended;
    const second = await running('--single');
    second.process.kill('SIGKILL');
    await second.ended;
    const third = start(folder, ['--single']);
    await until(() => processesOf(folder).length > 1, 'the third has begun');
    third.process.kill('SIGKILL');
    await third.ended;
    const fourth = await running('--single');
    fourth.process.kill('SIGTERM');
    expect(await fourth.ended).toEqual({ code: 0, signal: null });
  });

  it('when Chromium is killed', async () => {
    const app = await running();
    process.kill(chromiumOf(folder), 'SIGKILL');
    expect(await app.ended).toEqual({ code: 1, signal: null });
    expect(app.all()).toEqual(expect.arrayContaining(['render-process-gone', 'closed', 'quit']));
  });

  it('when an older Node that started it is killed', async () => {
    const app = start(folder, [], ['/bin/sh', '-c', `ELECTRON_RUN_AS_NODE=1 exec "$0" "$@"`, SHELL, SHELL]);
    await app.told('loaded');
    app.process.kill('SIGKILL');
    await app.ended;
  });
});

describe('a Chromium that cannot be had', () => {
  it('is told in one sentence', async () => {
    const app = start(folder, [], ['/usr/bin/env', 'WARMBENCH_CHROMIUM=/nowhere/chromium', SHELL]);
    expect(await app.ended).toEqual({ code: 1, signal: null });
    expect(app.errors()).toContain('WARMBENCH_CHROMIUM points at /nowhere/chromium');
  });
});
