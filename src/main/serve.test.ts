import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { contentSecurityPolicy, fileUnder, serve } from './serve.ts';
import { scratchFolders } from './testing/scratch.ts';

const scratch = scratchFolders();
let root: string;

beforeEach(() => {
  const folder = scratch();
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, 'renderer-secret'));
  writeFileSync(path.join(root, 'index.html'), '<p>ü</p>');
  writeFileSync(path.join(root, 'assets', 'a b.js'), 'x');
  writeFileSync(path.join(root, 'notes.docx'), 'x');
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  writeFileSync(path.join(folder, 'renderer-secret', 'secret.html'), 'secret');
});

const get = (url: string, method = 'GET'): Promise<Response> => serve({ url, method }, root);

test('serves its files with their type and the security headers', async () => {
  const page = await get('app://warmbench/');
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<p>ü</p>');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '9',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect((await get('app://warmbench/assets/a%20b.js?v=1')).headers.get('content-type')).toContain('text/javascript');
});

test('HEAD says the same without the content', async () => {
  const page = await get('app://warmbench/index.html', 'HEAD');
  expect([page.status, page.headers.get('content-length'), await page.text()]).toEqual([200, '9', '']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is not answered', async (method) => {
  expect((await get('app://warmbench/index.html', method)).status).toBe(405);
});

test.each([
  'app://warmbench/../secret.html',
  'app://warmbench/%2e%2e/secret.html',
  'app://warmbench/..%2fsecret.html',
  'app://warmbench/%2e%2e%2fsecret.html',
  'app://warmbench/assets/..%2f..%2fsecret.html',
  'app://warmbench/..%5csecret.html',
  'app://warmbench/%252e%252e/secret.html',
  'app://warmbench/..%2frenderer-secret/secret.html',
  'app://warmbench//etc/passwd',
  'app://warmbench/%2fetc%2fpasswd',
  'app://warmbench/C:/Windows/win.ini',
  'app://warmbench/index.html%00.js',
  'app://warmbench/%E0%A4%A',
  'app://warmbench/notes.docx',
  'app://warmbench/assets',
  'app://warmbench/missing.js',
  'app://example.org/index.html',
  'app://warmbench.example.org/index.html',
  'file:///index.html',
  'nonsense',
])('%s is not found', async (url) => {
  const response = await get(url);
  expect([response.status, await response.text()]).toEqual([404, '']);
});

test('no path leads out of the folder', () => {
  for (const name of ['/..', '/../x', '/a/../../x', '/%2e%2e/x', '/..%00', '/\\..\\x', '//host/x', '/.', '/%2e']) {
    const file = fileUnder(root, name);
    expect(file === null || file.startsWith(root + path.sep), name).toBe(true);
  }
});

test('the policy begins with none, names no host, and runs only our own scripts', () => {
  const lines = contentSecurityPolicy.split('; ');
  expect(lines[0]).toBe("default-src 'none'");
  expect(lines).toContain("script-src 'self'");
  expect(lines).toContain("connect-src 'self'");
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-eval|script-src [^;]*unsafe/);
});
