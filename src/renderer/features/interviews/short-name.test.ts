import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

const nobody = { given: '', family: '', preferred: '', original: '', emails: [] };

test('the name one says, cut where it would not fit beside other words', () => {
  expect(shortName({ ...nobody, given: 'Maria', family: 'Silva', preferred: 'Mia' })).toBe('Mia');
  expect(shortName({ ...nobody, given: 'Maria', family: 'Silva' })).toBe('Maria');
  expect(shortName({ ...nobody, original: 'Dr. M. Silva' })).toBe('Dr. M. Silva');
  expect(shortName({ ...nobody, given: 'Wolfeschlegelsteinhausenbergerdorff' })).toBe('Wolfeschlegelsteinhause…');
  expect([...shortName({ ...nobody, given: '👩🏽‍🔬'.repeat(20) })]).toHaveLength(24);
});
