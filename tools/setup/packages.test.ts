import { expect, test } from 'vitest';
import { missingPackages } from './packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/a/node_modules/zod': { version: '3.0.0' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
    server: { version: '0.1.0' },
    'node_modules/warmbench-server': { link: true },
  },
};

test('everything is missing before the first install, except what is optional or linked', () => {
  expect(missingPackages(wanted, undefined)).toEqual(['zod', 'zod']);
});

test('an installation as the lock wants it needs nothing', () => {
  expect(missingPackages(wanted, wanted)).toEqual([]);
});

test('another version is missing', () => {
  const installed = { packages: { ...wanted.packages, 'node_modules/zod': { version: '4.6.6' } } };
  expect(missingPackages(wanted, installed)).toEqual(['zod']);
});
