import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAll } from './fixtures/read-all.ts';

const folder = resolve('../shared/samples/json-resume');
const present = existsSync(folder);
const files = present ? readdirSync(folder).filter((name) => name !== 'sample.resume.json') : [];
const text = (name: string): string => readFileSync(resolve(folder, name), 'utf8');

describe.skipIf(!present)('JSON Resume samples (need ../shared/samples)', () => {
  test('the sample resume', () => {
    const { drafts, warnings } = readAll(text('sample.resume.json'), 'sample.resume.json');
    expect(warnings).toEqual([]);
    expect(drafts).toMatchObject([
      {
        given: 'Richard',
        family: 'Hendriks',
        emails: [{ address: 'richard.hendriks@mail.com' }],
        phones: [{ number: '(912) 555-4321', e164: '+19125554321' }],
        title: 'CEO/President',
        employer: 'Pied Piper',
        city: 'San Francisco',
        country: 'US',
      },
    ]);
    expect(drafts[0]?.note?.match(/^Work: /gmu)).toHaveLength(1);
    expect(drafts[0]?.summary).toContain('“length-limited”');
  });

  test.each(files)('%s: as it is, one record, draft or skipped', (name) => {
    const { source, drafts, skipped } = readAll(text(name), name);
    expect(source).toMatchObject({ format: 'json-resume', rows: 1 });
    expect(drafts.length + skipped.length).toBe(1);
  });

  test.each(files)('%s: each case, right or wrong in type, reads once a name is added', (name) => {
    const cases = Object.entries(JSON.parse(text(name)) as Record<string, unknown>);
    for (const [label, value] of cases.filter(([, some]) => typeof some === 'object')) {
      const resume = value as { basics?: object | null };
      const bad = resume.basics === null;
      const named = bad ? resume : { ...resume, basics: { name: 'Ada Lovelace', ...resume.basics } };
      const { drafts, skipped, warnings } = readAll(JSON.stringify(named), `${label}.json`);
      expect(drafts.length + skipped.length, label).toBe(1);
      if (!bad && label !== 'nameInvalid') expect(drafts, label).toHaveLength(1);
      if (label.endsWith('Invalid') && label !== 'imageInvalid' && usedHere(name)) {
        expect(warnings.length + skipped.length, label).toBeGreaterThan(0);
      }
    }
  });
});

/** The meta and schema parts of a resume say nothing about a person. */
function usedHere(file: string): boolean {
  return !['meta.json', 'schema.json', 'dates.json'].includes(file);
}
