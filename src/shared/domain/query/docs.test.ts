import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldDef, fieldNames, possessions, unanswerable } from './fields.ts';
import { howTo } from './help.ts';
import { parseQuery } from './parse.ts';

const page = readFileSync(new URL('../../../../docs/search.md', import.meta.url), 'utf8');

test('the documentation has every field, sign and possession as the parser reads them', () => {
  for (const name of fieldNames) {
    const { also, says, example } = fieldDef(name);
    expect(page).toContain(`| \`${[name, ...also].join('`, `')}\` | ${says} | \`${example}\` |`);
  }
  for (const { example, says } of howTo) expect(page).toContain(`| \`${example}\` | ${says} |`);
  for (const [name, says] of Object.entries(possessions)) expect(page).toContain(`| \`${name}\` | ${says} |`);
  for (const says of Object.values(unanswerable)) expect(page).toContain(says);
});

test('every example can be read', () => {
  for (const { example } of howTo) expect(parseQuery(example, { now: 0, zone: 'UTC' }).errors).toEqual([]);
});
