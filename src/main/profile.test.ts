import path from 'node:path';
import { expect, test } from 'vitest';
import { profileFolder } from './profile.ts';

test.each([
  [['app', '--profile', 'a'], 'b', path.resolve('/w', 'a')],
  [['app', '--profile=a b'], undefined, path.resolve('/w', 'a b')],
  [['app'], 'b', path.resolve('/w', 'b')],
  [['app'], undefined, null],
  [['app', '--profile'], 'b', path.resolve('/w', 'b')],
  [['app', '--profile='], undefined, null],
])('%j with %j is %j', (args, variable, folder) => {
  expect(profileFolder(args, variable, '/w')).toBe(folder);
});
