import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch, processesOf, until, type Launched } from './shell.ts';

let shell: Launched;
beforeAll(async () => {
  shell = await launch();
});
afterAll(() => shell.close());

describe("the app's own scheme", () => {
  it('is a secure context with an origin, and goes by its own name in the main process', async () => {
    expect(await shell.page.evaluate(() => [window.isSecureContext, location.origin])).toEqual([true, 'http://bundle.app.localhost']);
    const url = await shell.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getURL());
    expect(url).toBe('app://bundle/index.html');
  });

  it('gives status, headers and ranges as the handler said', async () => {
    const seen = await shell.page.evaluate(async () => {
      const gone = await fetch('/gone');
      const part = await fetch('/bytes', { headers: { range: 'bytes=10-12' } });
      const head = await fetch('/bytes', { method: 'HEAD' });
      const empty = await fetch('/empty');
      return [
        gone.status, gone.statusText, gone.headers.get('x-reason'), part.status, part.headers.get('content-range'),
        [...new Uint8Array(await part.arrayBuffer())], head.status, (await head.text()).length, empty.status,
      ];
    });
    expect(seen).toEqual([410, 'Gone', 'tested', 206, 'bytes 10-12/1000', [10, 11, 12], 200, 0, 204]);
  });

  it('takes bodies', async () => {
    const body = 'ü'.repeat(300_000);
    const seen = await shell.page.evaluate(async (text) => {
      const answer = await fetch('/post', { method: 'POST', body: text, headers: { 'content-type': 'text/x-note' } });
      return (await answer.json()) as unknown;
    }, body);
    expect(seen).toEqual({ method: 'POST', body, type: 'text/x-note' });
  });

  it('streams, and stops when the reader does', async () => {
    await shell.page.evaluate(async () => {
      const stopped = new AbortController();
      const response = await fetch('/slow', { signal: stopped.signal });
      const reader = response.body?.getReader();
      for (let pieces = 0; pieces < 3; pieces++) await reader?.read();
      stopped.abort();
    });
    await until(() => shell.app.evaluate(() => 'slowStopped' in globalThis), 'the handler is told');
  });

  it('fails where the handler throws', async () => {
    const failure = await shell.page.evaluate(() => fetch('/throws').catch((error: unknown) => String(error)));
    expect(failure).toBe('TypeError: Failed to fetch');
  });

  it("keeps the key out of the app's sight, and answers nobody without it", async () => {
    const headers = await shell.page.evaluate(async () => (await fetch('/headers')).text());
    expect(headers).not.toContain('cookie');
    expect(await shell.page.evaluate(() => document.cookie)).toBe('');
    expect(await askFromOutside('bundle.app.localhost')).toBe(403);
    expect(await askFromOutside('127.0.0.1')).toBe(403);
  });
});

describe('net.fetch', () => {
  it("reaches the app's schemes and files", async () => {
    const seen = await shell.app.evaluate(async ({ app, net }) => {
      const own = await net.fetch('app://bundle/gone');
      const file = await net.fetch(`file://${app.getAppPath()}/package.json`, { headers: { range: 'bytes=0-0' } });
      return [own.status, file.status, file.headers.get('content-type'), await file.text()];
    });
    expect(seen).toEqual([410, 206, 'application/json', '{']);
  });
});

/** Asks the loopback server the way another process could. */
function askFromOutside(host: string): Promise<number | undefined> {
  const pid = processesOf(shell.userData).find((each) => readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('MAP *.localhost:80'));
  const port = /127\.0\.0\.1:(\d+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1];
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/index.html', headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
