import type { CommandInput, CommandName } from './commands/registry.ts';
import { run } from './desk.ts';

/** Runs a command for a field that shows failures itself: null when it is saved, else the sentence of what went wrong. */
export async function saveField<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string | null> {
  const result = await run(name, input);
  return result.ok ? null : result.error.message;
}
