import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from '../api/app.ts';
import { readAppPackage } from './app-package.ts';
import { readArguments } from './arguments.ts';
import { electronVersion, describeProcess } from './process-description.ts';
import { provideElectronModule } from './provide-electron.ts';
import { endWithLifeline, quitOnSignals, reportUnhandledRejections } from './endings.ts';

const launcher = path.join(import.meta.dirname, '..', 'electron');
const args = process.argv.slice(2);
const shellArguments = readArguments(args);

if (shellArguments.version) {
  console.log(`v${electronVersion()}`);
  process.exit(0);
}

process.argv = [launcher, ...args];
describeProcess(launcher);
endWithLifeline();
quitOnSignals(app);
reportUnhandledRejections();
provideElectronModule();
await run();

/** Loads the app the way Electron does: inspector, preloaded modules, main file; only then may the app be ready. */
async function run(): Promise<void> {
  const { inspect, modules, appPath, chromiumSwitches } = shellArguments;
  if (inspect) inspector.open(inspect.port, inspect.host, inspect.wait);
  const appPackage = readAppPackage(appPath);
  app.describe(appPackage, chromiumSwitches);
  const require = createRequire(path.join(process.cwd(), 'main.js'));
  for (const module of modules) require(module);
  await import(pathToFileURL(appPackage.main).href);
  app.start();
}
