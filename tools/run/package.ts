import { buildIfStale } from '../setup/build.ts';
import { commandOf } from '../setup/commands.ts';
import { obtainElectron } from '../setup/electron.ts';
import { enter } from '../setup/entry.ts';
import { run } from '../setup/processes.ts';
import { say } from '../setup/project.mjs';

/** `npm run package`: installers for this system in dist/; arguments after `--` go to electron-builder. */
async function makePackage(args: readonly string[]): Promise<number> {
  if ((await obtainElectron(true)) === undefined) {
    say('installers contain Electron, and its binary cannot be downloaded here; run this where GitHub releases can be reached.');
    return 1;
  }
  if (!(await buildIfStale())) return 1;
  const { code } = await run(process.execPath, [commandOf('electron-builder'), ...args]);
  return code ?? 1;
}

await enter(makePackage);
