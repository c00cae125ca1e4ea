import { expect, test } from 'vitest';
import { newcomerFrom } from './newcomer.ts';

test('a name and a mail address in one line, in any order', () => {
  for (const text of ['Ana Lima ana@mail.example', 'ana@mail.example Ana Lima', 'Ana Lima <ana@mail.example>']) {
    expect(newcomerFrom(text)?.fields).toMatchObject({ given: 'Ana', family: 'Lima', emails: [{ address: 'ana@mail.example', rank: 0 }] });
  }
});

test('a name or an address alone', () => {
  expect(newcomerFrom('Ana')?.fields).toMatchObject({ given: 'Ana', family: '', emails: [] });
  expect(newcomerFrom('ana@mail.example')?.fields).toMatchObject({ given: '', emails: [{ address: 'ana@mail.example' }] });
  expect(newcomerFrom('  ')).toBeNull();
});
