import { defineConfig } from '@playwright/test';

/** A walk through the built app over the sample workspace; it leaves the pictures and files of docs/tour. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.tour.ts',
  outputDir: '../../test-results/tour',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
