import { expect, test } from 'vitest';
import { externalLink } from './external-links.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://Example.org/a b?q=ü#x', 'http://example.org/a%20b?q=%C3%BC#x'],
  ['mailto:ada@example.org?subject=Hi', 'mailto:ada@example.org?subject=Hi'],
])('%j leaves as %j', (text, href) => {
  expect(externalLink(text)).toEqual({ ok: true, value: href });
});

test.each([
  '',
  'example.org',
  '//example.org',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'https://exam\nple.org',
  'data:text/html,x',
  'smb://host/share',
  'ms-msdt:/id PCWDiagnostic',
  'app://warmbench/',
  'https://',
  'https://bank.example@evil.example/',
  'https://user:secret@example.org/',
  'mailto:a@b.c?attach=/etc/passwd',
  'mailto:a@b.c?x=1&attachment=/etc/passwd',
  `https://example.org/${'x'.repeat(5000)}`,
  `mailto:a@b.c?body=${'x'.repeat(3000)}`,
  '\u0000https://example.org',
  'view-source:https://example.org',
])('%j does not leave', (text) => {
  expect(externalLink(text)).toMatchObject({ ok: false, error: { code: 'refused' } });
});
