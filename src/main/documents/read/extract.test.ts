import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textStates } from '#shared/domain/document.ts';
import { docxOf, odtOf, pdfOf, zipOf } from '#main/testing/documents.ts';
import { extract } from './extract.ts';
import { readLimits } from './limits.ts';

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const rtf = (body: string): Buffer => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1');
const none = { text: '', pages: null };

describe('what is written is read', () => {
  it('DOCX: runs, tabs, breaks, rows; not what was deleted, not what stands twice', async () => {
    const row = '<w:tbl><w:tr><w:tc>' + paragraph('A') + '</w:tc><w:tc>' + paragraph('B &amp; C') + '</w:tc></w:tr></w:tbl>';
    const twice = '<mc:AlternateContent><mc:Choice>' + paragraph('once') + '</mc:Choice><mc:Fallback>' + paragraph('once') + '</mc:Fallback></mc:AlternateContent>';
    const body = '<w:p><w:r><w:t>Zo</w:t></w:r><w:r><w:t>ë</w:t><w:tab/><w:t>x</w:t><w:br/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>' + row + twice;
    expect(await extract('docx', docxOf(body), readLimits)).toEqual({ state: 'read', text: 'Zoë\tx\n\nA\tB & C\nonce', pages: null });
  });

  it('ODT: paragraphs, spaces, tabs; not what was deleted or remarked', async () => {
    const body = '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Ada</text:h><text:p>one<text:s text:c="3"/>two<text:tab/>three<office:annotation><text:p>hm</text:p></office:annotation></text:p>';
    expect(await extract('odt', odtOf(body), readLimits)).toEqual({ state: 'read', text: 'Ada\none   two\tthree', pages: null });
  });

  it('RTF: code page, Unicode with its stand-in, cells; not fonts, pictures, unknown destinations', async () => {
    const body = "{\\fonttbl{\\f0 Arial;}}{\\*\\secret no}{\\pict 0102}Caf\\'e9 \\u322?uk\\par a\\cell b\\cell\\row \\{x\\}{\\uc2\\u8364??}";
    expect(await extract('rtf', rtf(body), readLimits)).toMatchObject({ state: 'read', text: 'Café łuk\na\tb\n{x}€' });
    expect(await extract('rtf', Buffer.from("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0}"), readLimits)).toMatchObject({ text: 'Пр' });
  });

  it('PDF: page by page', async () => {
    expect(await extract('pdf', pdfOf(['Ada Lovelace', 'Page two']), readLimits)).toEqual({ state: 'read', text: 'Ada Lovelace\n\nPage two', pages: 2 });
  });

  it('text: its encoding is found; controls and direction overrides go', async () => {
    expect(await extract('txt', Buffer.from('Z\xfcrich\r\n\x00a\x07b', 'latin1'), readLimits)).toMatchObject({ text: 'Zürich\nab' });
    expect(await extract('txt', Buffer.from('a\u202egpj.exe'), readLimits)).toMatchObject({ text: 'agpj.exe' });
  });

  it('a picture and an empty page have no text', async () => {
    expect(await extract('png', Buffer.from('\x89PNG'), readLimits)).toEqual({ state: 'none', ...none });
    expect(await extract('docx', docxOf(''), readLimits)).toEqual({ state: 'none', ...none });
  });
});

describe('hostile files end in an answer', () => {
  it('a part that inflates to hundreds of megabytes', async () => {
    const bomb = zipOf([{ name: 'word/document.xml', content: Buffer.alloc(200 * 1024 * 1024, ' ') }]);
    expect(bomb.length).toBeLessThan(300_000);
    expect(await extract('docx', bomb, readLimits)).toEqual({ state: 'too-much', ...none });
  });

  it('a part that says it is small', async () => {
    const bomb = zipOf([{ name: 'word/document.xml', content: Buffer.alloc(200 * 1024 * 1024, ' '), claims: 100 }]);
    expect((await extract('docx', bomb, readLimits)).text).toBe('');
  });

  it('many parts that together are too much', async () => {
    const parts = Array.from({ length: 9 }, (_, i) => ({ name: `word/header${i}.xml`, content: Buffer.alloc(8 * 1024 * 1024, ' ') }));
    const bomb = zipOf([...parts, { name: 'word/document.xml', content: '<w:document/>' }]);
    expect(await extract('docx', bomb, readLimits)).toEqual({ state: 'too-much', ...none });
  });

  it('entities that grow, and entities that name a file', async () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const { text } = await extract('docx', docxOf(paragraph('x &b; &f; y'), dtd), readLimits);
    expect(text).toBe('x &b; &f; y');
  });

  it('tags in tags without end', async () => {
    expect(await extract('docx', docxOf('<w:p>'.repeat(500_000)), readLimits)).toEqual({ state: 'too-much', ...none });
    expect(await extract('rtf', rtf('{'.repeat(500_000) + 'x'), readLimits)).toMatchObject({ state: 'read', text: 'x' });
  });

  it('a text without end is read up to a limit', async () => {
    const { state, text } = await extract('docx', docxOf(paragraph('word '.repeat(200)).repeat(2000)), readLimits);
    expect(state).toBe('read');
    expect(text.length).toBeLessThan(readLimits.textChars * 1.5);
  });

  it('a PDF that says it has a billion pages', async () => {
    const { state, text } = await extract('pdf', pdfOf(['Ada'], 1_000_000_000), readLimits);
    expect(['read', 'unreadable', 'too-much']).toContain(state);
    expect(text.length).toBeLessThan(10);
  }, 15_000);

  it('protected files say so', async () => {
    expect(await extract('docx', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest', 'latin1'), readLimits)).toEqual({ state: 'protected', ...none });
    expect(await extract('odt', odtOf('<text:p>x</text:p>', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'), readLimits)).toEqual({ state: 'protected', ...none });
  });

  it.each(['pdf', 'docx', 'odt', 'rtf'] as const)('%s: something else altogether is unreadable', async (format) => {
    expect(await extract(format, Buffer.from('Dear Ana, this is a letter.'), readLimits)).toEqual({ state: 'unreadable', ...none });
  });

  const fixtures = { docx: docxOf(paragraph('Ada')), odt: odtOf('<text:p>Ada</text:p>'), rtf: rtf("Ad\\'61\\par"), pdf: pdfOf(['Ada']) } as const;
  it.each(Object.keys(fixtures) as (keyof typeof fixtures)[])('%s: any damage ends in an answer', async (format) => {
    const whole = fixtures[format];
    const spots = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(spots, fc.nat({ max: whole.length }), async (changes, cut) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const { state } = await extract(format, bytes.subarray(0, whole.length - (cut % 3 === 0 ? 0 : cut)), readLimits);
        expect(textStates).toContain(state);
      }),
      { numRuns: format === 'pdf' ? 15 : 60 },
    );
  }, 30_000);
});
