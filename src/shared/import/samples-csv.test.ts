import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableRecords } from './csv.ts';
import { readAll } from './fixtures/read-all.ts';
import { exactKeys } from './match-keys.ts';

const folder = resolve('../shared/samples');
const bytes = (path: string): Uint8Array => readFileSync(resolve(folder, path));

const spectrum = [
  'comma_in_quotes', 'empty', 'empty_crlf', 'escaped_quotes', 'json', 'newlines', 'newlines_crlf',
  'quotes_and_newlines', 'simple', 'simple_crlf', 'utf8',
];

describe.skipIf(!existsSync(folder))('CSV samples (need ../shared/samples)', () => {
  test.each(spectrum)('%s.csv reads as its JSON truth', (name) => {
    const { source } = readAll(bytes(`csv/${name}.csv`), `${name}.csv`);
    const truth = JSON.parse(readFileSync(resolve(folder, `csv/${name}.json`), 'utf8')) as object[];
    expect(tableOf(source)).toEqual(truth);
    expect(source.rows).toBe(truth.length);
  });

  test('location_coordinates.csv keeps its columns and says that characters are damaged', () => {
    const { source, drafts } = readAll(bytes('csv/location_coordinates.csv'), 'location_coordinates.csv', { country: 'US' });
    const truth = JSON.parse(readFileSync(resolve(folder, 'csv/location_coordinates.json'), 'utf8')) as { Cities: string };
    expect(tableOf(source)).toMatchObject([{ Cities: truth.Cities, 'Location Coordinates': '37�36\'37.8"N 121�2\'17.9"W' }]);
    expect(source.warnings.join()).toContain('could not be read');
    expect(drafts[0]).toMatchObject({ city: 'Modesto', phones: [{ number: '2095257564', e164: '+12095257564' }] });
  });

  test('LinkedIn connections: four people, the empty row skipped with its line', () => {
    const { source, drafts, skipped, warnings } = readAll(bytes('linkedin/Connections.csv'), 'Connections.csv');
    expect(source).toMatchObject({ format: 'csv', encoding: 'utf-8', profile: 'LinkedIn Connections', rows: 5 });
    expect(drafts.map(({ given, family, line }) => [line, given, family])).toEqual([
      [5, 'Marta', 'Okonkwo'],
      [6, 'Marta', 'Okonkwo'],
      [7, 'José', 'Müller-Łoś'],
      [8, 'Anita', 'Rao'],
    ]);
    expect(drafts[2]).toMatchObject({ employer: '"Kessel" GmbH', title: 'Welder, Level 3', source: 'LinkedIn' });
    expect(drafts.map(({ metAt }) => new Date(metAt ?? 0).toISOString().slice(0, 10))).toEqual([
      '2024-03-12', '2023-02-01', '2022-02-07', '2019-07-20',
    ]);
    expect(new Set(drafts.flatMap(exactKeys)).size).toBe(5);
    expect(skipped).toMatchObject([{ line: 9, cells: ['', '', '', '', '', '', '01 Jan 2023'] }]);
    expect(skipped[0]?.reason).toMatch(/^Line 9 has no name .* import the row again\.$/u);
    expect(warnings).toEqual([]);
  });

  test('Bullhorn candidates: one person, three addresses, opted out, nothing sensitive', () => {
    const { source, drafts, skipped } = readAll(bytes('csv/Candidate.csv'), 'Candidate.csv', { country: 'US' });
    expect(source).toMatchObject({ profile: 'Bullhorn candidates', rows: 3 });
    expect(source.columns).toHaveLength(222);
    expect(skipped).toEqual([]);
    expect(new Set(drafts.map((draft) => exactKeys(draft).join())).size).toBe(1);
    for (const draft of drafts) {
      expect(draft.emails.map(({ address }) => address)).toEqual([
        'test.candidate@example.com', 'test.candidate@test.com', 'test.candidate@company.com',
      ]);
      expect(draft).toMatchObject({ postcode: '2150', doNotContact: true, city: 'Boston', preferred: 'Jack' });
      expect(draft.phones[0]?.kind).toBe('mobile');
      expect(JSON.stringify(draft)).not.toMatch(/000-000-0000|1980|Unknown/u);
    }
    for (const name of ['ssn', 'ethnicity', 'disability', 'veteran', 'dateOfBirth', 'gender', 'taxID']) {
      expect(source.mapping[source.columns.indexOf(name)], name).toBe('ignore');
    }
  });

  test('Bullhorn contacts: a contact whose postcode keeps its zero', () => {
    const { source, drafts } = readAll(bytes('csv/ClientContact.csv'), 'ClientContact.csv', { country: 'US' });
    expect(source.profile).toBe('Bullhorn contacts');
    expect(drafts).toMatchObject([{ postcode: '02150', kinds: ['contact'], doNotContact: true, title: 'Executive' }]);
  });

  test.each(['CandidateEducation', 'ClientCorporation', 'JobOrder', 'JobSubmission', 'Note', 'Placement'])(
    '%s.csv: every row is a draft or skipped',
    (name) => {
      const { source, drafts, skipped } = readAll(bytes(`csv/${name}.csv`), `${name}.csv`);
      expect(drafts.length + skipped.length).toBe(source.rows);
      expect(source.rows).toBeGreaterThan(0);
    },
  );
});

/** The table as objects by column name, as the truth files have it. */
function tableOf(source: ReturnType<typeof readAll>['source']): object[] {
  if (source.body.format !== 'csv') return [];
  const records = [...tableRecords(source.body.table, 100)].flat();
  return records.map(({ cells }) =>
    Object.fromEntries<string>(cells.map((cell, i) => [source.columns[i] ?? '', cell])),
  );
}
