import { describe, expect, it } from 'vitest';
import { formatRoute, home, parseRoute } from './route-format.ts';

describe('addresses', () => {
  it.each(['#/pipeline', '#/pipeline/j1?person=p1', '#/people?q=react+AND+berlin', '#/person/a%2Fb', '#/settings'])('%s comes back as it was', (hash) => {
    expect(formatRoute(parseRoute(hash))).toBe(hash);
  });
  it('that mean nothing lead home', () => {
    expect(parseRoute('')).toEqual(home);
    expect(parseRoute('#/nowhere/x')).toEqual(home);
  });
  it('that are broken do not throw', () => {
    expect(parseRoute('#/person/%E0%A4%A')).toMatchObject({ name: 'person', id: '%E0%A4%A' });
  });
  it('leave empty parameters out', () => {
    expect(formatRoute({ name: 'jobs', id: null, params: { tab: '' } })).toBe('#/jobs');
  });
});
