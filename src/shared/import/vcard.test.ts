import { describe, expect, test } from 'vitest';
import { readAll } from './fixtures/read-all.ts';
import type { PersonDraft } from './types.ts';

const one = (...lines: string[]): PersonDraft => {
  const [draft] = readAll(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'), 'x.vcf', { country: 'DE' }).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
};

describe('versions', () => {
  test('2.1: bare parameters, quoted-printable in a character set, soft line ends', () => {
    const draft = one(
      'VERSION:2.1', 'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg', 'TEL;CELL;PREF:0151 23456789',
      'TEL;WORK;FAX:030 1234567', 'NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:gr=C3=BC=', '=C3=9Fe=0D=0Aand more = less',
      'EMAIL;INTERNET;WORK:joerg@example.com',
    );
    expect(draft).toMatchObject({ given: 'Jörg', family: 'Müller', note: 'grüße\nand more = less', emails: [{ kind: 'work' }] });
    expect(draft.phones).toMatchObject([{ kind: 'mobile', e164: '+4915123456789' }, { kind: 'fax' }]);
  });

  test('3.0: groups, labels, escapes, folds, TYPE lists', () => {
    const draft = one(
      'VERSION:3.0', 'N:Lovelace;Ada;King;Hon.;', 'FN:Hon. Ada King Lovelace', 'ORG:Acme\\, Inc\\; Ltd;Engines', 'TITLE:Analyst',
      'item1.TEL;type="VOICE,HOME":030 1234567', 'item2.TEL:030 7654321', 'item2.X-ABLabel:_$!<AssistantPhone>!$_',
      'NOTE:one\\ntwo\\\\three', ' four', 'CATEGORIES:a,b\\,c', 'PHOTO;ENCODING=b:AAAA', ' BBBB', 'URL:http\\://example.com',
      'ADR;TYPE=home:;;Street 1\\nBack;Town;;01234;Germany', 'ADR:;;Other;;;;', 'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ada',
    );
    expect(draft).toMatchObject({
      original: 'Hon. Ada King Lovelace', given: 'Ada', family: 'Lovelace', employer: 'Acme, Inc; Ltd', title: 'Analyst',
      address: 'Street 1, Back', postcode: '01234', country: 'Germany', tags: ['a', 'b,c'],
      links: [{ url: 'http://example.com' }, { url: 'https://www.linkedin.com/in/ada', label: 'LinkedIn' }],
      phones: [{ kind: 'home', e164: '+49301234567' }, { number: '030 7654321', e164: null }],
    });
    expect(draft.note).toBe('Department: Engines\nOther address: Other\nAssistant’s phone: 030 7654321\none\ntwo\\threefour');
  });

  test('4.0: URIs, PREF, KIND', () => {
    const draft = one('VERSION:4.0', 'FN:Ada Lovelace', 'TEL;VALUE=uri;TYPE="work,voice";PREF=2:tel:+49-30-1234567', 'TEL;PREF=1;TYPE=cell:+49 151 23456789');
    expect(draft).toMatchObject({ given: 'Ada', family: 'Lovelace', phones: [{ kind: 'mobile' }, { kind: 'work', number: '+49-30-1234567' }] });
    const company = readAll('BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Acme\nEND:VCARD', 'x.vcf');
    expect(company.warnings).toMatchObject([{ line: 1, message: 'This card is of a company or a group, not of a person.' }]);
  });
});

describe('what is broken or odd', () => {
  test('a card without name or contact is skipped; the others go on', () => {
    const { drafts, skipped, source } = readAll('BEGIN:VCARD\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n', 'x.vcf');
    expect(source.rows).toBe(2);
    expect(drafts).toMatchObject([{ line: 4, original: 'B' }]);
    expect(skipped).toMatchObject([{ line: 1, cells: ['NOTE:x'] }]);
  });

  test('a missing END, text outside of cards, unindented lines', () => {
    const { drafts, warnings, source } = readAll(
      'hello\nbegin:vcard\nFN:A\nNOTE:one\ntwo lines\nBEGIN:VCARD\nFN:B\n\nEND:VCARD\ntail\nBEGIN:VCARD\nFN:C\n', 'x.vcf',
    );
    expect(drafts.map(({ original }) => original)).toEqual(['A', 'B', 'C']);
    expect(drafts[0]?.note).toBe('one\ntwo lines');
    expect(source.warnings).toEqual(['Line 1: Text outside of any card was left out (and 1 more).']);
    expect(warnings.map(({ line }) => line)).toEqual([2, 2, 11]);
  });

  test('an AGENT’s card is not a person of its own', () => {
    const { drafts } = readAll('BEGIN:VCARD\nVERSION:2.1\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\nTEL:123\nEND:VCARD\nTEL:456\nEND:VCARD\n', 'x.vcf');
    expect(drafts).toMatchObject([{ original: 'Boss', phones: [{ number: '456' }] }]);
    expect(drafts).toHaveLength(1);
  });

  test('an unindented base64 picture goes by', () => {
    expect(one('VERSION:2.1', 'FN:A', 'PHOTO;JPEG;ENCODING=BASE64:', 'AAAABBBB', 'CCCC==', '', 'TEL:12345').phones).toMatchObject([{ number: '12345' }]);
  });

  test('one address twice is one address; birthdays and gender stay out', () => {
    const draft = one('FN:A', 'EMAIL:a@example.com', 'EMAIL;TYPE=work:A@example.com', 'BDAY:19800101', 'GENDER:F');
    expect(draft.emails).toHaveLength(1);
    expect(JSON.stringify(draft)).not.toContain('1980');
  });
});
