import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch, type Launched } from './shell.ts';

let shell: Launched;
beforeAll(async () => {
  shell = await launch();
});
afterAll(() => shell.close());

describe('what a preload exposes', () => {
  it('is called and answers at once', async () => {
    const seen = await shell.page.evaluate(() => [window.api.add(1, 2), window.api.platform, window.api.given]);
    expect(seen).toEqual([3, process.platform, true]);
  });

  it('throws and rejects into the page', async () => {
    const seen = await shell.page.evaluate(async () => {
      const messages: unknown[] = [];
      try {
        window.api.explode();
      } catch (error) {
        messages.push(error instanceof Error, String(error));
      }
      messages.push(await window.api.later(Promise.resolve(7)));
      return messages;
    });
    expect(seen).toEqual([true, 'Error: exploded', 7]);
  });

  it('is frozen and cannot be replaced', async () => {
    const seen = await shell.page.evaluate(() => {
      (window as { api: unknown }).api = 1;
      return [typeof window.api, Object.isFrozen(window.api)];
    });
    expect(seen).toEqual(['object', true]);
  });
});

describe('the page cannot reach what the preload has', () => {
  it('sees neither modules nor the binding, and no preload globals', async () => {
    const seen = await shell.page.evaluate(() => {
      const names = ['require', 'process', 'module', 'ipcRenderer', 'chromiumShellSend', 'chromiumShellReceive', 'secretOfPreload'];
      return names.filter((name) => name in window);
    });
    expect(seen).toEqual([]);
  });

  it('and its changed prototypes do not reach the preload', async () => {
    const seen = await shell.page.evaluate(async () => {
      const caught: unknown[] = [];
      const original = Reflect.get(Map.prototype, 'set') as (key: unknown, value: unknown) => unknown;
      Reflect.set(Map.prototype, 'set', function set(this: Map<unknown, unknown>, key: unknown, value: unknown) {
        caught[caught.length] = [key, value];
        return Reflect.apply(original, this, [key, value]);
      });
      try {
        const answer = await window.api.invoke('echo', 'private');
        return [answer, caught.some((item) => JSON.stringify(item).includes('echo'))];
      } finally {
        Reflect.set(Map.prototype, 'set', original);
      }
    });
    expect(seen).toEqual([['private'], false]);
  });
});

describe('invoke', () => {
  it('keeps what structured clone keeps', async () => {
    const kept = await shell.page.evaluate(async () => {
      const cyclic: Record<string, unknown> = { name: 'x' };
      cyclic['self'] = cyclic;
      const sent = [new Date(5), new Map([['a', new Set([1])]]), new Uint8Array([1, 255]), new ArrayBuffer(2), 5n, undefined, Number.NaN, cyclic];
      const [date, map, bytes, buffer, big, nothing, nan, ring] = (await window.api.invoke('echo', ...sent)) as [
        Date, Map<string, Set<number>>, Uint8Array, ArrayBuffer, bigint, undefined, number, { self: unknown },
      ];
      return [
        date instanceof Date && date.getTime(), map.get('a')?.has(1), bytes instanceof Uint8Array && [...bytes],
        buffer instanceof ArrayBuffer && buffer.byteLength, String(big), nothing === undefined, Number.isNaN(nan), ring.self === ring,
      ];
    });
    expect(kept).toEqual([5, true, [1, 255], 2, '5', true, true, true]);
  });

  it('rejects as Electron does', async () => {
    const messages = await shell.page.evaluate(async () => {
      const message = (error: unknown): string => String(error);
      return [
        await window.api.invoke('fails').catch(message),
        await window.api.invoke('nobody').catch(message),
        await window.api.invoke('uncloneable').catch(message),
        await window.api.invoke('once'),
        await window.api.invoke('once').catch(message),
      ];
    });
    expect(messages).toEqual([
      "Error: Error invoking remote method 'fails': TypeError: broken",
      "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      "Error: Error invoking remote method 'uncloneable': Error: An object could not be cloned.",
      'only',
      "Error: Error invoking remote method 'once': Error: No handler registered for 'once'",
    ]);
  });

  it('tells the truth about where it comes from', async () => {
    const frame = await shell.page.evaluate(() => window.api.invoke('frame'));
    expect(frame).toEqual(['app://bundle/index.html', 'app://bundle', null]);
  });

  it('answers a thousand at once, and long text', async () => {
    const seen = await shell.page.evaluate(async () => {
      const answers = await Promise.all(Array.from({ length: 1000 }, (_, index) => window.api.invoke('echo', index)));
      const long = 'ä"\n\u2028x'.repeat(200_000);
      const [back] = (await window.api.invoke('echo', long)) as [string];
      return [answers.every((answer, index) => (answer as number[])[0] === index), back === long];
    });
    expect(seen).toEqual([true, true]);
  });
});

describe('send and push', () => {
  it('reach both ways, in order, until unsubscribed', async () => {
    await shell.page.evaluate(() => {
      window.seen = [];
      window.stopSeeing = window.api.on('answer', (value) => window.seen.push(value));
      for (const value of [1, 2, 3]) window.api.send('ask', value);
    });
    await shell.page.waitForFunction(() => window.seen.length === 3);
    await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('answer', { pushed: true }));
    await shell.page.waitForFunction(() => window.seen.length === 4);
    await shell.page.evaluate(() => {
      window.stopSeeing();
      window.api.send('ask', 5);
    });
    const seen = await shell.page.evaluate(async () => {
      await window.api.invoke('echo');
      return window.seen;
    });
    expect(seen).toEqual([1, 2, 3, { pushed: true }]);
  });
});
