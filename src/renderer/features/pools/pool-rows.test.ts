import { expect, it } from 'vitest';
import type { Stored } from '#data/kernel/changes.ts';
import { rowsOf } from './pool-rows.ts';

const pool = (name: string, kind: 'static' | 'segment', more: Partial<Stored<'pools'>> = {}): Stored<'pools'> => ({ id: name, _h: '0', createdAt: 0, createdBy: 'u', name, description: '', ownerId: null, kind, stages: [], query: '', ...more });
const pools = [pool('Quiet', 'segment', { query: 'contacted:>90d' }), pool('Ärzte', 'static', { ownerId: 'u1' }), pool('Nurses', 'static', { description: 'for Köln' })];
const names = (kind: string | null, text: string) => rowsOf(pools, new Map(), new Map([['u1', { name: 'Kim' }]]), { kind, text }).map((row) => [row.pool.name, row.owner]);

it('shows pools by name, of a kind, by the words in their name, description or query', () => {
  expect(names(null, '')).toEqual([['Ärzte', 'Kim'], ['Nurses', ''], ['Quiet', '']]);
  expect(names('static', '')).toHaveLength(2);
  expect(names(null, 'koln nurs')).toEqual([['Nurses', '']]);
  expect(names(null, 'contacted')).toEqual([['Quiet', '']]);
});
