import { expect, it } from 'vitest';
import type { Condition } from './ast.ts';
import { parseQuery } from './parse.ts';
import { factText, type Fact } from './why.ts';

const time = { day: () => '4 Mar', ago: () => '264 days ago' };
const clock = { now: 0, zone: 'UTC' };
const say = (text: string, holds: boolean, value: Fact['value']) => factText({ condition: parseQuery(text, clock).node as Condition, holds, value }, time);

it('says by which value a condition holds, or what is missing', () => {
  expect(say('contacted:>90d', true, 1)).toBe('last contact 4 Mar, 264 days ago');
  expect(say('contacted:>90d', true, null)).toBe('never in contact');
  expect(say('waiting:>2d', true, 1)).toBe('waits for our answer since 4 Mar, 264 days ago');
  expect(say('waiting:>2d', false, null)).toBe('does not wait for an answer');
  expect(say('skill:rust', true, 'Rust')).toBe('skill Rust');
  expect(say('skill:rust', false, null)).toBe('no skill “rust”');
  expect(say('interest:>=warm', true, 4)).toBe('interest keen');
  expect(say('rating:4', false, 0)).toBe('not rated');
  expect(say('ended:fit', false, null)).toBe('not rejected for what they bring along');
  expect(say('consent:given', false, 'withdrawn')).toBe('consent withdrawn');
  expect(say('kind:contact', false, 'candidate')).toBe('candidate');
  expect(say('has:next', false, null)).toBe('lacks a next step');
  expect(say('owner:me', true, null)).toBe('yours');
  expect(say('nurse', false, null)).toBe('“nurse” is not found');
});
