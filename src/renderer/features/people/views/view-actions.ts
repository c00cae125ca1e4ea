import { run, undo } from '#data/desk.ts';
import type { View } from '#shared/domain/view.ts';
import { setLayout, startLayout, usePeopleTable } from '#state/people-table.ts';
import { clearPeopleFilter, setPeopleView, usePeopleView } from '#state/people-view.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { fieldsOf, tableOf, type ViewFields } from './view-state.ts';

/** Shows a view. */
export function showView(view: View): void {
  const { layout, view: shown } = tableOf(view);
  setLayout(layout);
  setPeopleView({ ...shown, view: view.id });
}

/** Everybody by name, in the columns a desk begins with. */
export function showEverybody(): void {
  clearPeopleFilter();
  setLayout(startLayout);
  setPeopleView({ sort: { column: 'name', descending: false }, ties: [], view: null });
}

/** What the table shows now. */
export function currentFields(): ViewFields {
  return fieldsOf(usePeopleView.getState(), usePeopleTable.getState());
}

/** Puts what the table shows now into a view. */
export async function updateView(id: string): Promise<void> {
  showResult(await run('view.update', { id, fields: currentFields() }), undo);
}

export async function removeView(id: string): Promise<void> {
  if (showResult(await run('view.trash', { id }), undo)) setPeopleView({ view: null });
}
