import { buildIfStale } from '../setup/build.ts';
import { commandOf } from '../setup/commands.ts';
import { enter } from '../setup/entry.ts';
import { run } from '../setup/processes.ts';
import { say } from '../setup/project.mjs';
import { chooseShell } from '../setup/shell.ts';

/** `npm run tour`: drives the built app over the sample workspace and leaves pictures and exported files in docs/tour. */
async function tour(args: readonly string[]): Promise<number> {
  const shell = await chooseShell();
  if (!(await buildIfStale())) return 1;
  const playwright = [commandOf('@playwright/test', 'playwright'), 'test', '-c', 'e2e/tour/tour.config.ts', ...args];
  const [command = process.execPath, ...rest] = [...shell.under, process.execPath, ...playwright];
  const { code } = await run(command, rest, { env: { WARMBENCH_EXECUTABLE: shell.executable } });
  if (code === 0) say('the pictures and files are in docs/tour');
  return code ?? 1;
}

await enter(tour);
