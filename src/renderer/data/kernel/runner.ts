import { newId } from '#shared/ids.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { Changes } from './changes.ts';
import type { Command, Plan } from './command.ts';
import type { Committer, Done } from './committer.ts';
import { entryHead } from './entry-head.ts';
import { LongPlan, type LongPlanParts } from './long-plan.ts';
import { createReader } from './reader.ts';
import { cancelled } from './stream.ts';

export type RunnerParts = LongPlanParts & {
  readonly committer: Committer;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/** Runs a command as one entry, all of it or nothing. Only from within a task of the queue. */
export class Runner {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** `null` when there was nothing to change. `onTitle` hears what the change is called, as soon as that is known. */
  async run(command: Command, input: unknown, onTitle: (title: string) => void = () => undefined): Promise<Result<Done | null>> {
    const { db, follower, works, clock, userId } = this.#parts;
    const parsed = command.input.safeParse(input);
    if (!parsed.success) return fail('invalid', parsed.error.issues.map((issue) => issue.message).join(' '));
    const settled = await follower.settle();
    if (!settled.ok) return settled;
    const changes = new Changes();
    const long = new LongPlan(this.#parts, command.name, changes);
    const context = { read: createReader(db), changes, now: clock(), userId, newId, step: long.step };
    try {
      const plan = await command.plan(parsed.data, context);
      onTitle(plan.ok ? plan.value.title : long.doing);
      if (plan.ok) return await this.#commit(command, plan.value, changes, long);
      await long.drop();
      return plan;
    } catch (error) {
      await long.drop();
      throw error;
    } finally {
      works.show(null);
    }
  }

  /** What is short is shown before it is saved; what is long is on its way to the journal already. */
  async #commit(command: Command, { title, subjects }: Plan, changes: Changes, long: LongPlan): Promise<Result<Done | null>> {
    if (long.begun) return long.finish(title);
    if (long.isCancelled) return cancelled();
    if (changes.ops.length === 0) return ok(null);
    return this.#parts.committer.commit(entryHead('do', command.name, title, subjects, null), changes.ops);
  }
}
