import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { matchFor, occurs, foldText } from './match.ts';

const long = 'Rang in spring. '.repeat(20);

describe('an excerpt', () => {
  it('shows the first of the words, with what stands around it', () => {
    const found = excerptOf(`${long}Flies a Zeppelin on Sundays,\nand likes it. ${long}`, [matchFor('zeppelin', 'prefix')]);
    expect(found?.text).toMatch(/^… .*Flies a Zeppelin on Sundays, and likes it\. .* …$/u);
    expect(found?.marks.map(({ at, end }) => found.text.slice(at, end))).toEqual(['Zeppelin']);
  });

  it('is all of a short text, and null where none of the words stands', () => {
    expect(excerptOf('Speaks Łużyce', [matchFor('luzyce', 'prefix')])).toEqual({ text: 'Speaks Łużyce', marks: [{ at: 7, end: 13 }] });
    expect(excerptOf('Speaks', [matchFor('luzyce', 'prefix')])).toBeNull();
  });

  it('has a marked word whenever the text has one, whatever folding does to lengths', () => {
    const words = fc.array(fc.constantFrom('ßßßßßßßßßßßßßßßßßßß', 'ﬃﬃﬃﬃﬃﬃﬃ', 'İstanbul', 'plain', '佐藤', 'é'.repeat(40), 'x'.repeat(200)), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, fc.boolean(), (before, after, has) => {
        const text = [...before, has ? 'needle' : '', ...after].join(' ');
        const match = matchFor('needle', 'prefix');
        const found = excerptOf(text, [match]);
        expect(found !== null).toBe(occurs(foldText(text), match));
        if (found) expect(found.marks.map(({ at, end }) => found.text.slice(at, end))).toEqual(['needle']);
        expect(found?.text.length ?? 0).toBeLessThan(200);
      }),
    );
  });
});
