import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Everything is bundled, so that the package needs no node_modules and the preload can stay sandboxed (one CommonJS file). */
export default defineConfig({
  main: {
    build: { externalizeDeps: false, rolldownOptions: { input: { index: 'src/main/index.ts' } } },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // Chromium has Temporal of its own; Node 24, where main and the tests run, does not.
    resolve: { alias: { 'temporal-polyfill': path.resolve('src/renderer/native-temporal.ts') } },
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, minify: true },
  },
});
