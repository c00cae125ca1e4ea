import { buildIfStale } from '../setup/build.ts';
import { enter } from '../setup/entry.ts';
import { run } from '../setup/processes.ts';
import { root, say } from '../setup/project.mjs';
import { chooseShell, isHeadless } from '../setup/shell.ts';

/** `npm start`: builds when stale and opens the window; arguments after `--` go to the app. */
async function start(appArgs: readonly string[]): Promise<number> {
  const shell = await chooseShell();
  if (!(await buildIfStale())) return 1;
  if (isHeadless) say('no display, so the window is not visible; `npm run tour` makes pictures of every screen. Ctrl+C closes.');
  const [command, ...args] = [...shell.under, shell.executable, ...shell.args, root, ...appArgs];
  if (command === undefined) return 1;
  const { code, interrupted } = await run(command, args);
  return interrupted ? 0 : (code ?? 1);
}

await enter(start);
