import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { personName } from '#shared/domain/person.ts';
import { readAll, type ReadAll } from './fixtures/read-all.ts';
import { exactKeys } from './match-keys.ts';
import { partsOf, plainText } from './vcard-property.ts';
import { openCards } from './vcard.ts';

const folder = resolve('../shared/samples/vcard');
const present = existsSync(folder);
const read = (name: string): ReadAll => readAll(readFileSync(resolve(folder, name)), name, { country: 'US' });
const files = present ? readdirSync(folder).filter((name) => name.endsWith('.vcf')) : [];

describe.skipIf(!present)('vCard samples (need ../shared/samples)', () => {
  test.each(files)('%s: every card is a draft', (name) => {
    const { source, drafts, skipped } = read(name);
    expect(source.format).toBe('vcard');
    expect(drafts).toHaveLength(source.rows);
    expect(skipped).toEqual([]);
    expect(drafts.map((draft) => JSON.stringify(draft)).join()).not.toMatch(/QUOTED-PRINTABLE|\/9j\//u);
  });

  test('Outlook: one person, two phones, a work title', () => {
    const { drafts } = read('John_Doe_MS_OUTLOOK.vcf');
    expect(drafts).toMatchObject([
      {
        given: 'John',
        family: 'Doe',
        employer: 'IBM',
        title: 'Money Counter',
        emails: [{ address: 'john.doe@ibm.cm' }],
        phones: [{ kind: 'work', e164: '+19055551234' }, { kind: 'home', e164: '+19056661234' }],
      },
    ]);
  });

  test('iPhone: the address sits on item1.EMAIL; seven numbers, the last an assistant’s', () => {
    const [draft] = read('John_Doe_IPHONE.vcf').drafts;
    expect(draft?.emails).toMatchObject([{ address: 'john.doe@ibm.com' }]);
    expect(draft?.phones).toHaveLength(7);
    expect(draft?.phones[6]).toMatchObject({ number: '905-222-1234', e164: null });
    expect(draft?.note).toContain('Assistant’s phone: 905-222-1234');
    expect(draft?.links).toMatchObject([{ url: 'http://www.ibm.com' }]);
  });

  test('Android: six cards; the first two hold an address only; the third has a name in another script', () => {
    const { drafts } = read('John_Doe_ANDROID.vcf');
    expect(drafts).toHaveLength(6);
    expect(drafts[0]?.emails[0]?.address).toBe('john.doe@company.com');
    expect(drafts[1]?.emails[0]?.address).toBe('jane.doe@company.com');
    expect(exactKeys(drafts[0]!)).not.toEqual(exactKeys(drafts[1]!));
    expect(personName(drafts[2]!)).toBe('Ñ Ñ Ñ Ñ');
  });

  test('Outlook 2003: phones that are words are kept as text, with a warning each', () => {
    const { drafts, warnings } = read('outlook-2003.vcf');
    expect(drafts[0]?.phones.map(({ number, e164 }) => [number, e164])).toEqual([
      ['BusinessPhone', null], ['HomePhone', null], ['MobilePhone', null], ['BusinessFaxPhone', null],
    ]);
    expect(warnings).toHaveLength(4);
    expect(drafts[0]?.employer).toBe('Company, The');
  });

  test('Gmail, iPhone, Mac, Evolution and Lotus share a key; Outlook does not share their address', () => {
    const same = ['GMAIL', 'IPHONE', 'MAC_ADDRESS_BOOK', 'EVOLUTION', 'LOTUS_NOTES'];
    for (const name of same) {
      expect(exactKeys(read(`John_Doe_${name}.vcf`).drafts[0]!), name).toContain('mail:john.doe@ibm.com');
    }
    expect(exactKeys(read('John_Doe_MS_OUTLOOK.vcf').drafts[0]!)).not.toContain('mail:john.doe@ibm.com');
  });

  test('RFC 6350: tel URIs lose their scheme, keep their extension', () => {
    const [draft] = read('rfc6350-example.vcf').drafts;
    expect(draft?.phones.map(({ number }) => number)).toEqual(['+1-418-656-9254;ext=102', '+1-418-262-6501']);
    expect(exactKeys(draft!)).toContain('phone:+14186569254x102');
    expect(draft?.languages).toEqual(['fr', 'en']);
  });

  test.each(files)('%s: reads what the vCard library reads, where that can read it', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    const other = parsedByLibrary(text);
    if (other === null) return;
    const { cards } = openCards(text);
    expect(cards).toHaveLength(other.length);
    cards.forEach(({ properties }, i) => {
      for (const field of ['fn', 'email', 'title']) {
        const ours = properties.filter((property) => property.name.toLowerCase() === field).map(({ value }) => plainText(value));
        expect(ours, field).toEqual(valuesOf(other[i]!, field));
      }
      const structured = properties.find((property) => property.name === 'N');
      const parts = nameOf(other[i]!);
      if (structured && parts) expect(partsOf(structured.value, ';').slice(0, 2)).toEqual(parts);
    });
  });
});

type JCard = [string, [string, object, string, ...unknown[]][], unknown[]];

/** 3.0 and 4.0 only: the library knows no quoted-printable and none of 2.1's bare parameters. */
function parsedByLibrary(text: string): JCard[] | null {
  if (/^VERSION:2\.1/mu.test(text)) return null;
  try {
    const parsed = ICAL.parse(text) as JCard | JCard[];
    return Array.isArray(parsed[0]) ? (parsed as JCard[]) : [parsed as JCard];
  } catch {
    return null;
  }
}

function valuesOf([, properties]: JCard, field: string): unknown[] {
  return properties.filter(([name]) => name === field || name.endsWith(`.${field}`)).map(([, , , value]) => value);
}

/** Blank lines between properties, as the iPhone card has them, leave the library without a name in parts. */
function nameOf([, properties]: JCard): unknown {
  const value = properties.find(([name]) => name === 'n')?.[3];
  return Array.isArray(value) ? value.slice(0, 2) : undefined;
}
