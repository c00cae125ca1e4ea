import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { emailKinds, phoneKinds } from '#shared/domain/contact-point.ts';
import { readAll } from '#shared/import/fixtures/read-all.ts';
import { asLine, asText, personWith, signs } from './fixtures/people.ts';
import { toCard, type CardVersion } from './vcard-write.ts';

const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...signs), maxLength: 120 }));
const oneLine = anything.map(asLine);
const someText = anything.map(asText);
const versions: readonly CardVersion[] = ['3.0', '4.0'];
const corpus = resolve('../shared/samples/hostile/blns.json');
const octets = (line: string): number => new TextEncoder().encode(line).length;

const person = fc
  .record({
    given: fc.constantFrom('Ada', '李雷', 'Zoë'),
    family: oneLine,
    employer: oneLine,
    title: oneLine,
    // A reader makes the parts of an address out of its commas.
    address: oneLine.map((text) => text.replaceAll(',', '').trim()),
    city: oneLine,
    tags: fc.uniqueArray(oneLine.filter((text) => text !== ''), { maxLength: 4 }),
    summary: someText,
  })
  .map(personWith);

describe.each(versions)('vCard %s', (version) => {
  test('whatever a person holds comes back when the card is read here', () => {
    fc.assert(
      fc.property(person, (one) => {
        const card = toCard(one, version);
        for (const line of card.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const { drafts } = readAll(card, 'x.vcf');
        const { given, family, employer, title, address, city, tags, summary } = one;
        expect(drafts).toMatchObject([{ given, family, employer, title, address, city, tags }]);
        expect(drafts[0]?.note ?? '').toBe(summary);
      }),
      { numRuns: 300 },
    );
  });

  test('another reader understands it, as far as it knows escapes', () => {
    const known = person.map((one) => ({ ...one, family: one.family.replaceAll(/[\\;,]/gu, ''), title: one.title.replaceAll(/[\\;]/gu, '') }));
    fc.assert(
      fc.property(known, (one) => {
        const component = new ICAL.Component(ICAL.parse(toCard(one, version)) as object[]);
        expect(component.getFirstPropertyValue('version')).toBe(version);
        expect(component.getFirstProperty('n')?.getFirstValue()).toEqual([one.family, one.given, '', '', '']);
        if (one.title !== '') expect(component.getFirstPropertyValue('title')).toBe(one.title);
      }),
    );
  });

  test('addresses and numbers keep their kinds and their order; wrong ones stay out', () => {
    const one = personWith({
      given: 'Ada',
      emails: emailKinds.map((kind, rank) => ({ address: `${kind}@x.example`, kind, status: 'current', rank })),
      phones: [
        ...phoneKinds.map((kind, rank) => ({ number: `+49 30 12345${rank}`, e164: null, kind, status: 'current' as const, rank })),
        { number: '+49 30 999999', e164: null, kind: 'work', status: 'invalid', rank: 9 },
      ],
      doNotContact: true,
      links: [{ url: 'https://a.example/x,y;z', label: '' }, { url: '@ada', label: 'Handle' }],
    });
    const [draft] = readAll(toCard(one, version), 'x.vcf').drafts;
    expect(draft?.emails.map(({ address, kind }) => [address, kind])).toEqual(emailKinds.map((kind) => [`${kind}@x.example`, kind]));
    expect(draft?.phones.map(({ kind }) => kind)).toEqual(phoneKinds);
    expect(draft?.links.map(({ url }) => url)).toEqual(['https://a.example/x,y;z']);
    expect(draft?.note).toBe('Do not contact.\nHandle: @ada');
  });

  test.skipIf(!existsSync(corpus))('naughty strings as names stay names (needs ../shared/samples)', () => {
    const strings = (JSON.parse(readFileSync(corpus, 'utf8')) as string[]).map((text) => text.slice(0, 400));
    const { drafts, warnings } = readAll(strings.map((text) => toCard(personWith({ given: 'A', family: text, title: text }), version)).join(''), 'x.vcf');
    expect(drafts).toHaveLength(strings.length);
    expect(warnings).toEqual([]);
  });
});
