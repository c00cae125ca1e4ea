import { forgetBuild } from '../setup/build.ts';
import { commandOf } from '../setup/commands.ts';
import { enter } from '../setup/entry.ts';
import { run } from '../setup/processes.ts';
import { say } from '../setup/project.mjs';
import { chooseShell, isHeadless } from '../setup/shell.ts';

/** `npm run dev`: the window reloads as files change; arguments after `--` go to the app. */
async function dev(appArgs: readonly string[]): Promise<number> {
  const shell = await chooseShell();
  forgetBuild();
  if (isHeadless) say('no display, so the window is not visible. Ctrl+C closes.');
  const own = shell.args.includes('--no-sandbox') ? ['--noSandbox'] : [];
  const viteArgs = [commandOf('electron-vite'), 'dev', '--watch', ...own, ...(appArgs.length > 0 ? ['--', ...appArgs] : [])];
  const [command, ...args] = [...shell.under, process.execPath, ...viteArgs];
  if (command === undefined) return 1;
  const { code, interrupted } = await run(command, args, { env: { ELECTRON_EXEC_PATH: shell.executable } });
  return interrupted ? 0 : (code ?? 1);
}

await enter(dev);
