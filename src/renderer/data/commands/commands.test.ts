import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { inputs, type World } from '../testing/inputs.ts';
import { commands, type CommandInput, type CommandName } from './registry.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
  await fillDesk(desk, 14);
  const [winner, loser] = (await desk.snapshot()).people as World['people'];
  must(await desk.run('person.merge', { winnerId: winner?.id ?? '', loserId: loser?.id ?? '' }));
});
afterAll(() => desk.close());

/** Expected refusals: a rule that the input met by chance. Anything else is a fault. */
const refusals = ['conflict', 'not-found', 'invalid'];

describe.each(Object.keys(commands) as CommandName[])('%s', (name) => {
  it('is taken back whole by undo, and brought back whole by redo', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(inputs[name] as fc.Arbitrary<(world: World) => CommandInput<CommandName> | null>, async (make) => {
        const before = await desk.snapshot();
        const input = make(before as unknown as World);
        if (input === null) return;
        const result = await desk.run(name, input);
        if (!result.ok) {
          expect(refusals, result.error.message).toContain(result.error.code);
          expect(await desk.snapshot()).toEqual(before);
          return;
        }
        if (result.value === null) return;
        done++;
        const after = await desk.snapshot();
        expect(after).not.toEqual(before);
        expect((await desk.kernel.undo(result.value.entryId)).ok).toBe(true);
        expect(await desk.snapshot()).toEqual(before);
        expect((await desk.kernel.redo()).ok).toBe(true);
        expect(await desk.snapshot()).toEqual(after);
        expect((await desk.kernel.undo(result.value.entryId)).ok).toBe(true);
        expect(await desk.snapshot()).toEqual(before);
        expect(await desk.leaks()).toEqual([]);
      }),
      { numRuns: 12 },
    );
    // The workspace is set up already, so starting one is refused here; the workspace test runs it.
    expect(done).toBeGreaterThan(name === 'workspace.start' ? -1 : 0);
  });
});
