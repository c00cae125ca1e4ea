import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { commands, type CommandInput, type CommandName } from '../commands/registry.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { inputs, type World } from '../testing/inputs.ts';

type Make = (world: World) => CommandInput<CommandName> | null;
type Step = { readonly kind: 'run'; readonly name: CommandName; readonly make: Make } | { readonly kind: 'undo' | 'redo' | 'restart' | 'rebuild' };

const names = (Object.keys(commands) as CommandName[]).filter((name) => name !== 'workspace.start');
const runStep = fc.constantFrom(...names).chain((name) =>
  (inputs[name] as fc.Arbitrary<Make>).map((make): Step => ({ kind: 'run', name, make })),
);
const otherStep = fc.constantFrom<Step>({ kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' }, { kind: 'restart' }, { kind: 'rebuild' });
const steps = fc.array(fc.oneof({ weight: 5, arbitrary: runStep }, { weight: 4, arbitrary: otherStep }), { minLength: 5, maxLength: 30 });

let open: TestDesk | undefined;
afterEach(() => open?.close());

describe('random histories', () => {
  it('undo and redo walk back and forth through exactly the states there were, also after restarts', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        open?.close();
        open = await TestDesk.open();
        await fillDesk(open, 9);
        await walk(open, list);
      }),
      { numRuns: 12 },
    );
  });
});

/** Keeps the states before and after each entry, and compares after every step. */
async function walk(desk: TestDesk, list: readonly Step[]): Promise<void> {
  const past: unknown[] = [];
  const future: unknown[] = [];
  let present = await desk.snapshot();
  for (const step of list) {
    switch (step.kind) {
      case 'run': {
        const input = step.make(present as unknown as World);
        if (input === null) break;
        const result = await desk.run(step.name, input);
        if (!result.ok || result.value === null) break;
        past.push(present);
        future.length = 0;
        present = await desk.snapshot();
        break;
      }
      case 'undo': {
        const result = await desk.kernel.undo();
        const expected = past.pop();
        if (expected === undefined) break;
        must(result);
        future.push(present);
        present = await desk.snapshot();
        expect(present).toEqual(expected);
        break;
      }
      case 'redo': {
        const expected = future.pop();
        const result = await desk.kernel.redo();
        expect(result.ok).toBe(expected !== undefined);
        if (expected === undefined) break;
        past.push(present);
        present = await desk.snapshot();
        expect(present).toEqual(expected);
        break;
      }
      case 'restart':
        expect(await desk.restart()).toBe('current');
        expect(await desk.snapshot()).toEqual(present);
        break;
      case 'rebuild':
        expect(await desk.restart({ loseView: true })).toBe('rebuild');
        expect(await desk.snapshot()).toEqual(present);
        break;
    }
    expect(await desk.leaks()).toEqual([]);
  }
}
