import { expect, test } from 'vitest';
import { agencyStages, type Stage } from '#shared/domain/stage.ts';
import { moveItem, movesOf, repeatedName, strandedOf, takeTemplate } from './stage-list.ts';

const stage = (id: string, name = id): Stage => ({ id, name, kind: 'screen', sla: null, demands: [] });
const three = [stage('a'), stage('b'), stage('c')];

test('an item moves to a place; outside of the list nothing changes', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moveItem(['a', 'b', 'c'], 0, 3)).toEqual(['a', 'b', 'c']);
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});

test('a template keeps the ids of stages that are there by name, and never gives one id twice', () => {
  let next = 0;
  const taken = takeTemplate([stage('x1', 'Screen'), stage('offer', 'Signing')], agencyStages, () => `fresh${(next += 1)}`);
  expect(taken.map(({ name }) => name)).toEqual(agencyStages.map(({ name }) => name));
  expect(taken[1]?.id).toBe('x1');
  expect(taken[4]?.id).toBe('fresh1');
  expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
});

test('two stages of one name in a template share no id', () => {
  const taken = takeTemplate([stage('a', 'Call')], [stage('p', 'Call'), stage('q', 'call')], () => 'fresh');
  expect(taken.map(({ id }) => id)).toEqual(['a', 'q']);
});

test('stages that are gone and hold candidates ask where those go', () => {
  const held = new Map([['a', 2], ['b', 0]]);
  const stranded = strandedOf(three, [stage('c')], held);
  expect(stranded).toEqual([{ id: 'a', name: 'a', count: 2 }]);
  expect(movesOf(stranded, [stage('c')], { a: 'c', b: 'c' })).toEqual({ a: 'c' });
  expect(movesOf(stranded, [stage('c')], { a: 'b' })).toEqual({});
});

test('a name that occurs twice is found whatever its case', () => {
  expect(repeatedName([stage('a', 'Call'), stage('b', ' call ')])).toBe('call');
  expect(repeatedName([stage('a', ''), stage('b', '')])).toBe(null);
});
