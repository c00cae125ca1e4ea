import { defineConfig } from 'vitest/config';

/** Unit and property tests lie beside the file they test. */
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
