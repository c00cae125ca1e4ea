import { run, undo } from '#data/desk.ts';
import { closePanel, usePanel } from '#state/panel.ts';
import { clearSelected } from '#state/selection.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { PEOPLE } from './screen-name.ts';

/** Into the trash, with what is open about them; the toast brings them back. */
export async function removePeople(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const open = usePanel.getState().personId;
  if (!showResult(await run('person.trash', { ids: [...ids] }), undo)) return;
  clearSelected(PEOPLE);
  if (open !== null && ids.includes(open)) closePanel();
}
