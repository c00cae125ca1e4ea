import { registerHooks } from 'node:module';

const MODULES = new Set(['electron', 'electron/main', 'electron/common']);

/** Makes `import 'electron'` and `require('electron')` give the stand-in. */
export function provideElectronModule(): void {
  const url = new URL('../electron-module.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      MODULES.has(specifier) ? { url, format: 'module-typescript', shortCircuit: true } : next(specifier, context),
  });
}
