import type { CommandId } from './commands.ts';

/** What a command does now. `false` says that it had nothing to do, and that the key may go its usual way. */
export type Handler = () => unknown;

const stacks = new Map<CommandId, { readonly run: Handler }[]>();

/** Makes a handler the one that answers, until the returned function is called; then the one before answers again. */
export function addHandler(id: CommandId, run: Handler): () => void {
  const entry = { run };
  stacks.set(id, [...(stacks.get(id) ?? []), entry]);
  return () => {
    stacks.set(
      id,
      (stacks.get(id) ?? []).filter((one) => one !== entry),
    );
  };
}

/** Whether anything would answer. */
export function canRun(id: CommandId): boolean {
  return (stacks.get(id)?.length ?? 0) > 0;
}

/** Runs a command as its key would; false when nothing answered. */
export function runCommand(id: CommandId): boolean {
  const handler = stacks.get(id)?.at(-1);
  return handler !== undefined && handler.run() !== false;
}
