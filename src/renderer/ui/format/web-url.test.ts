import { expect, test } from 'vitest';
import { webUrl } from './web-url.ts';

test('the scheme that people leave out is added', () => {
  expect(webUrl('linkedin.com/in/ana')).toBe('https://linkedin.com/in/ana');
  expect(webUrl(' mercy.example ')).toBe('https://mercy.example/');
  expect(webUrl('http://example.com')).toBe('http://example.com/');
  expect(webUrl('https://intranet/people')).toBe('https://intranet/people');
});

test('nothing else than a web page is a link', () => {
  for (const typed of ['', ' ', 'two words', 'two words.example', 'word', 'word/a.b', 'ends.', 'javascript:alert(1)', 'file:///etc/passwd']) expect(webUrl(typed), typed).toBeNull();
});
