import type { CommandInput, CommandName } from '#data/commands/registry.ts';
import { run, undo } from '#data/desk.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { formatCount } from '#ui/format/format.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** As many as one command takes. */
const BATCH = 5000;

/** Lists of at most `size`, in order. */
export function batches<T>(list: readonly T[], size: number = BATCH): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/**
 * Does the same to many people, in batches; one toast tells it and takes all of it back. A batch that fails stops it,
 * and the toast says what was not done.
 */
export async function toMany<N extends CommandName>(ids: readonly string[], name: N, input: (batch: string[]) => CommandInput<N>): Promise<boolean> {
  const entries: string[] = [];
  for (const batch of batches(ids)) {
    const result = await run(name, input(batch));
    if (!result.ok) return showResult(result, undo);
    if (result.value) entries.push(result.value.entryId);
    if (ids.length <= BATCH) return showResult(result, undo);
  }
  const takeBack = async () => {
    for (const id of entries.toReversed()) await undo(id);
  };
  showToast({ message: `Done for ${formatCount(ids.length, 'person', 'people')}`, undo: () => void takeBack(), undoes: entries });
  return true;
}
