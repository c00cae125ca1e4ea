import { defineConfig } from 'vitest/config';

/** Unit and property tests lie beside the file they test; the Chromium shell has its own configuration. */
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'tools/{rooms,setup}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
