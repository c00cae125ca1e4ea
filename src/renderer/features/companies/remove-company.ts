import { run, undo } from '#data/desk.ts';
import { showResult } from '#ui/feedback/show-result.ts';

/** Into the trash; the toast brings it back. One with jobs stays, and it is said why. */
export async function removeCompany(id: string): Promise<boolean> {
  return showResult(await run('company.trash', { id }), undo);
}
