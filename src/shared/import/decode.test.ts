import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { readAll } from './fixtures/read-all.ts';

const table = 'Vorname;Nachname;E-Mail\r\nJosé;Müller;jose@example.com\r\nŁukasz;Żak;lukasz@example.com\r\n';
const western = 'Vorname;Nachname;E-Mail\r\nJosé;Müller;jose@example.com\r\n';

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const full = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(full.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < full.length; i++) view.setUint16(i * 2, full.charCodeAt(i), little);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(table), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${table}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(table, true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(table, false, true), 'utf-16be'],
    ['UTF-16 LE without', utf16(table, true, false), 'utf-16le'],
    ['UTF-16 BE without', utf16(table, false, false), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: table, encoding, warnings: [] });
    expect(readAll(bytes).drafts.map(({ given }) => given)).toEqual(['José', 'Łukasz']);
  });

  test('UTF-16 without a mark in another script', () => {
    const text = 'Имя,Почта\nИван Петров,ivan@example.com\n';
    expect(decode(utf16(text, true, false))).toMatchObject({ text, encoding: 'utf-16le' });
  });

  test('Windows-1252 when the bytes are no UTF-8', () => {
    expect(decode(latin(western))).toEqual({ text: western, encoding: 'windows-1252', warnings: [] });
    expect(decode(Uint8Array.of(0x80, 0x2c, 0x93)).text).toBe('€,“');
  });

  test('UTF-8 with one damaged spot stays UTF-8, with a warning', () => {
    const bytes = utf8(`Name\n${'äöü'.repeat(20)}\n`);
    bytes[5 + 30] = 0x41;
    const { encoding, warnings } = decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(warnings).toHaveLength(1);
  });

  test('a few NULs do not make it UTF-16', () => {
    expect(decode(utf8('Name,Email\nA\0da,a@example.com\n'))).toMatchObject({ encoding: 'utf-8' });
  });

  test('any bytes decode', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes).text === 'string'));
  });
});
