import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { systemLanguages } from '../api/languages.ts';
import { addScheme, parseHost, toAppUrl, toLoadedUrl } from '../app-scheme/urls.ts';
import { readRange } from '../app-scheme/range.ts';
import { chromiumFlags } from '../chromium/flags.ts';
import { findChromium, noChromiumMessage } from '../find-chromium.ts';
import { readArguments } from '../launch/arguments.ts';
import { createCodec } from '../page/codec.ts';
import { createWire } from '../page/wire.ts';
import { removeFolder, temporaryFolder } from './shell.ts';

describe('the command line', () => {
  it('parts switches, modules, inspector, app and its arguments', () => {
    const read = readArguments(['-r', 'first.js', '--inspect=0', '--no-sandbox', 'some/app', '--profile', 'x', '--inspect=1']);
    expect(read).toEqual({
      modules: ['first.js'],
      inspect: { host: '127.0.0.1', port: 0, wait: false },
      chromiumSwitches: ['--no-sandbox'],
      appPath: 'some/app',
      version: false,
    });
    expect(readArguments(['--inspect-brk=0.0.0.0:9230']).inspect).toEqual({ host: '0.0.0.0', port: 9230, wait: true });
  });
});

describe('flags', () => {
  const options = { profile: '/p', port: 5, headless: true, root: false, switches: ['--disable-features=Mine', '--user-data-dir=/q', '--lang=de'] };

  it('add feature lists up and keep the profile', () => {
    const flags = chromiumFlags(options);
    expect(flags.filter((flag) => flag.startsWith('--disable-features='))).toHaveLength(1);
    expect(flags.find((flag) => flag.startsWith('--disable-features='))).toMatch(/Translate.*,Mine$/);
    expect(flags).toEqual(expect.arrayContaining(['--user-data-dir=/p', '--lang=de', '--headless=new']));
    expect(flags).not.toContain('--user-data-dir=/q');
  });

  it('take the sandbox from root only', () => {
    expect(chromiumFlags(options)).not.toContain('--no-sandbox');
    expect(chromiumFlags({ ...options, root: true })).toContain('--no-sandbox');
  });
});

describe('finding Chromium', () => {
  const folder = temporaryFolder();
  afterAll(() => removeFolder(folder));

  it('prefers what the variable names, then the PATH in order of names', () => {
    for (const name of ['google-chrome', 'chromium']) writeFileSync(path.join(folder, name), '', { mode: 0o755 });
    mkdirSync(path.join(folder, 'chromium-browser'));
    const env = { PATH: `/nowhere:${folder}` };
    expect(findChromium({ env, platform: 'linux' })).toBe(path.join(folder, 'chromium'));
    expect(findChromium({ env: { ...env, WARMBENCH_CHROMIUM: path.join(folder, 'google-chrome') }, platform: 'linux' })).toBe(path.join(folder, 'google-chrome'));
    expect(findChromium({ env: { ...env, WARMBENCH_CHROMIUM: '/nowhere/x' }, platform: 'linux' })).toBeNull();
    expect(findChromium({ env: { PATH: '/nowhere' }, platform: 'linux' })).toBeNull();
    expect(noChromiumMessage({})).toContain('Install Chromium');
  });
});

describe('URLs of the app', () => {
  it('go to Chromium and back', () => {
    addScheme('app');
    for (const [own, loaded] of [
      ['app://bundle/a/b.html?x=1#y', 'http://bundle.app.localhost/a/b.html?x=1#y'],
      ['app://bundle', 'http://bundle.app.localhost/'],
    ] as const) {
      expect(toLoadedUrl(own)).toBe(loaded);
      expect(toAppUrl(loaded)).toBe(own.endsWith('bundle') ? `${own}/` : own);
    }
    for (const url of ['http://localhost:5173/', 'https://bundle.app.localhost/', 'http://bundle.app.localhost:8080/', 'http://app.localhost.example/']) {
      expect([toLoadedUrl(url), toAppUrl(url)]).toEqual([url, url]);
    }
    expect([parseHost('bundle.app.localhost'), parseHost('127.0.0.1'), parseHost('x.other.localhost')]).toEqual([{ scheme: 'app', host: 'bundle' }, null, null]);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-9', 100, { start: 0, end: 9 }],
    ['bytes=90-', 100, { start: 90, end: 99 }],
    ['bytes=-5', 100, { start: 95, end: 99 }],
    ['bytes=90-200', 100, { start: 90, end: 99 }],
    ['bytes=100-', 100, null],
    ['lines=1-2', 100, null],
    [null, 100, null],
  ])('%s of %d', (header, size, range) => {
    expect(readRange(header, size)).toEqual(range);
  });
});

describe('languages', () => {
  it('come from the environment, as tags', () => {
    expect(systemLanguages({ LC_ALL: 'C.UTF-8', LANG: 'de_AT.UTF-8', LANGUAGE: 'de_AT:en' })).toEqual(['de-AT', 'en']);
  });
});

describe('the wire', () => {
  const wire = createWire(createCodec());

  it('joins and parts messages with any text in them', () => {
    const messages = [
      { kind: 'invoke', id: 1, channel: 'a\nb', value: ['line\nline', '\u2028', '😀', { deep: [null] }] },
      { kind: 'send', id: 0, channel: '', value: undefined },
      { kind: 'reply', id: 2, channel: '', value: new Map([[1, new Set([new Date(Number.NaN)])]]) },
    ];
    expect(wire.part(wire.join(messages))).toEqual(messages);
  });

  it('keeps shared objects shared and prototypes safe', () => {
    const shared = { name: 'x' };
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true},"list":[1]}');
    const [{ value }] = wire.part(wire.join([{ kind: '', id: 0, channel: '', value: [shared, shared, hostile, undefined] }])) as unknown as [{ value: unknown }];
    const [first, second, third] = value as [unknown, unknown, object];
    expect(first).toBe(second);
    expect(Object.hasOwn(third, '__proto__')).toBe(true);
    expect('polluted' in third).toBe(false);
  });

  it.each([[() => 1], [Symbol('x')], [Promise.resolve()]])('refuses what cannot be cloned', (value: unknown) => {
    expect(() => wire.join([{ kind: '', id: 0, channel: '', value }])).toThrow('An object could not be cloned.');
  });
});
