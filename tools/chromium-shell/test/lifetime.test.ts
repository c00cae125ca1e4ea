import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { launch, processesOf, removeFolder, start, temporaryFolder, until, type Launched } from './shell.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await until(() => processesOf(folder).length === 0, 'no process is left behind', 5000);
  removeFolder(folder);
});

describe('a second start', () => {
  it('tells the first and ends', async () => {
    const first = start(folder, ['--single']);
    await first.told('loaded');
    const second = start(folder, ['--single', 'warmbench://person/1']);
    expect(await second.ended).toEqual({ code: 0, signal: null });
    const [, argv, cwd, data] = await first.told('second-instance');
    expect((argv as string[]).slice(-2)).toEqual(['--single', 'warmbench://person/1']);
    expect([cwd, data]).toEqual([process.cwd(), { from: 'second' }]);
    expect(second.all()).not.toContain('loaded');
    first.process.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, signal: null });
    const third = start(folder, ['--single']);
    await third.told('loaded');
    third.process.kill('SIGTERM');
    await third.ended;
  });

  it('is one even when many start at once', async () => {
    const starts = Array.from({ length: 4 }, () => start(folder, ['--single']));
    const ends = starts.map(async (each) => {
      const which = await Promise.race([each.told('loaded'), each.told('second')]);
      return which[0];
    });
    expect((await Promise.all(ends)).map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(['loaded', 'second', 'second', 'second']);
    for (const each of starts) each.process.kill('SIGTERM');
    await Promise.all(starts.map((each) => each.ended));
  });
});

describe('a profile', () => {
  it('keeps IndexedDB and local storage over restarts, also after a kill', async () => {
    const first = await launch(folder);
    await first.page.evaluate(async () => {
      localStorage.setItem('kept', 'yes');
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kept', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('failed')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put({ at: new Date(5) }, 'one');
          writing.addEventListener('complete', () => resolve());
        });
      });
    });
    await first.app.close();
    const second = await launch(folder);
    expect(await readBack(second)).toEqual(['yes', 5]);
    await second.app.evaluate(({ session }) => session.defaultSession.clearStorageData({ storages: ['localstorage'] }));
    await second.page.reload();
    expect(await readBack(second)).toEqual([null, 5]);
    second.app.process().kill('SIGKILL');
    await until(() => processesOf(folder).length === 0, 'all are gone');
    const third = await launch(folder);
    expect(await readBack(third)).toEqual([null, 5]);
    await third.close();
  });
});

function readBack({ page }: Launched): Promise<unknown[]> {
  return page.evaluate(async () => {
    const row = await new Promise<{ at: Date } | undefined>((resolve) => {
      const opening = indexedDB.open('kept', 1);
      opening.addEventListener('success', () => {
        const reading = opening.result.transaction('rows').objectStore('rows').get('one');
        reading.addEventListener('success', () => resolve(reading.result as { at: Date } | undefined));
      });
    });
    return [localStorage.getItem('kept'), row?.at.getTime()];
  });
}
