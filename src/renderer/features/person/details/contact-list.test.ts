import { describe, expect, it } from 'vitest';
import type { Email } from '#shared/domain/contact-point.ts';
import { addEmail, addPhone, withChanged, withFirst, without } from './contact-list.ts';

const email = (address: string, rank: number): Email => ({ address, kind: 'work', status: 'current', rank });
const a = email('a@example.com', 0);
const b = email('b@example.com', 1);

describe('lists of addresses', () => {
  it('put one first and keep ranks without gaps', () => {
    expect(withFirst([a, b], b).map(({ address, rank }) => [address, rank])).toEqual([['b@example.com', 0], ['a@example.com', 1]]);
    expect(without([a, b], a)).toEqual([{ ...b, rank: 0 }]);
  });

  it('change one and leave the others alone', () => {
    const next = withChanged([a, b], b, { status: 'invalid' });
    expect(next[0]).toBe(a);
    expect(next[1]?.status).toBe('invalid');
  });

  it('take what was typed as it is, unless it is none or known', () => {
    expect(addEmail([a], 'New@Example.com')).toMatchObject([a, { address: 'New@Example.com', rank: 1 }]);
    expect(addEmail([a], 'A@example.com')).toBe('This address is here already.');
    expect(addEmail([a], 'nobody')).toContain('name@example.com');
    expect(addPhone([], '0171 1', () => '+49')).toMatchObject([{ number: '0171 1', e164: '+49', rank: 0 }]);
    expect(addPhone([], 'x', () => null)).toContain('three digits');
  });
});
