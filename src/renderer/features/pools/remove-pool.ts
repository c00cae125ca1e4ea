import { run, undo } from '#data/desk.ts';
import { showResult } from '#ui/feedback/show-result.ts';

/** Into the trash; the people stay, and the toast brings it back. Answers whether it is gone. */
export async function removePool(id: string): Promise<boolean> {
  return showResult(await run('pool.remove', { id }), undo);
}
