import type { Result } from '#shared/result.ts';
import type { Bridge } from '#preload/index.ts';
import { commands, type CommandInput, type CommandName } from './commands/registry.ts';
import type { Database } from './database.ts';
import type { IndexClient } from './index-worker/client.ts';
import type { Done } from './kernel/committer.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { StreamOptions } from './kernel/stream.ts';
import { LivePeople } from './live/live-people.ts';

/** What is open: the view, its kernel and the way to main. One per window. */
export type Desk = {
  readonly db: Database;
  readonly kernel: Kernel;
  readonly bridge: Bridge;
  /** People by id, for boards and lists of a few thousand. */
  readonly people: LivePeople;
  /** Questions about everybody. */
  readonly index: IndexClient;
};

let open: Desk | undefined;

export function openDesk(parts: Omit<Desk, 'people'>): void {
  open = { ...parts, people: new LivePeople(parts.db.recent, parts.kernel.feed, parts.db.aliases) };
}

/** The open desk. Calling it before `boot` is a bug. */
export function desk(): Desk {
  if (!open) throw new Error('The workspace is not open yet.');
  return open;
}

/** Runs a command. What is shown changes at once; the promise resolves when it is saved, or says why it was not. */
export function run<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Result<Done | null>> {
  return desk().kernel.run(commands[name], input);
}

export function undo(entryId?: string, options?: StreamOptions): Promise<Result<Done | null>> {
  return desk().kernel.undo(entryId, options);
}

export function redo(options?: StreamOptions): Promise<Result<Done | null>> {
  return desk().kernel.redo(options);
}
