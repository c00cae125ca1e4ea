import type { CommandInput, CommandName } from '#data/commands/registry.ts';
import { run } from '#data/desk.ts';

/** Saves one field: null, or the sentence of what went wrong, for the field to show. */
export async function save<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string | null> {
  const result = await run(name, input);
  return result.ok ? null : result.error.message;
}
