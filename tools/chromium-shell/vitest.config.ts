import { defineConfig } from 'vitest/config';

/** The shell's own tests: each starts real Chromiums, so few run at once. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});
