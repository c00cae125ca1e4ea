import type { CommandInput, CommandName } from '#data/commands/registry.ts';
import { run, undo } from '#data/desk.ts';
import { showResult } from '#ui/feedback/show-result.ts';

/** Makes a change that is plain to see; only a failure is told. Answers whether it was made. */
export async function change<N extends CommandName>(name: N, input: CommandInput<N>): Promise<boolean> {
  return showResult(await run(name, input), undo, true);
}

/** Makes a change and tells it, with a way to take it back. Answers whether it was made. */
export async function changeAndTell<N extends CommandName>(name: N, input: CommandInput<N>): Promise<boolean> {
  return showResult(await run(name, input), undo);
}
