import { expect, test } from 'vitest';
import { allowedPermissions, mayNavigate, mayUse } from './security-rules.ts';

const own = 'app://warmbench/index.html';
const foreign = [
  'https://example.org/',
  'app://warmbench.example.org/',
  'app://example.org/warmbench/',
  'app://user@warmbench/',
  'app://warmbench:80/',
  'file:///index.html',
  'about:blank',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:app://warmbench/1',
  'http://localhost:5173/',
  'warmbench',
  '',
];

test('our own pages may be gone to', () => {
  expect(mayNavigate(own, undefined)).toBe(true);
  expect(mayNavigate('app://warmbench/other.html?x#y', undefined)).toBe(true);
});

test.each(foreign)('no navigation to %j', (url) => {
  expect(mayNavigate(url, undefined)).toBe(false);
});

test('in development the dev server is our origin, and only that', () => {
  const dev = 'http://localhost:5173';
  expect(mayNavigate('http://localhost:5173/index.html', dev)).toBe(true);
  for (const url of ['http://localhost:5174/', 'https://localhost:5173/', 'http://localhost:5173@example.org/', 'http://localhost:5173.example.org/', own]) {
    expect(mayNavigate(url, dev)).toBe(false);
  }
});

test('permissions come from the table, and only for our pages', () => {
  expect(Object.keys(allowedPermissions)).toEqual(['clipboard-sanitized-write', 'persistent-storage']);
  for (const permission of Object.keys(allowedPermissions)) {
    expect(mayUse(permission, own, undefined)).toBe(true);
    for (const url of foreign) expect(mayUse(permission, url, undefined)).toBe(false);
  }
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'display-capture', 'openExternal', 'fileSystem', 'usb', 'constructor', 'toString', '']) {
    expect(mayUse(permission, own, undefined)).toBe(false);
  }
});
