import { closePanel, usePanel } from '#state/panel.ts';
import { clearSelected } from '#state/selection.ts';
import { toMany } from './bulk.ts';
import { PEOPLE } from './screen-name.ts';

/** Into the trash, with what is open about them; the toast brings them back. */
export async function removePeople(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const open = usePanel.getState().personId;
  if (!(await toMany(ids, 'person.trash', (batch) => ({ ids: batch })))) return;
  clearSelected(PEOPLE);
  if (open !== null && ids.includes(open)) closePanel();
}
