import { say } from './project.mjs';
import { NoShell } from './shell.ts';

/** Runs a command's work and leaves with its exit code; what the machine lacks is said in one sentence. */
export async function enter(work: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof NoShell)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
