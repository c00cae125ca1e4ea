import type { CommandInput, CommandName } from '#data/commands/registry.ts';
import { run, undo } from '#data/desk.ts';
import type { Result } from '#shared/result.ts';
import { showResult } from '#ui/feedback/show-result.ts';

/** Runs a command and tells how it went, with a way to take it back. Answers what went wrong, or null. */
export async function perform<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string | null> {
  const result = await run(name, input);
  showResult(result, takeBack);
  return result.ok ? null : result.error.message;
}

/** The same for a dialog, which shows what went wrong itself. */
export async function performInDialog<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string | null> {
  const result = await run(name, input);
  if (!result.ok) return result.error.message;
  showResult(result, takeBack);
  return null;
}

async function takeBack(entryId: string): Promise<void> {
  const result: Result<unknown> = await undo(entryId);
  if (!result.ok) showResult(result, takeBack);
}
