import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { toHtmlTable, toTsv } from '#shared/export/table-text.ts';
import { showToast } from '#ui/feedback/toast.ts';
import { formatCount, formatNumber } from '#ui/format/format.ts';
import type { PeopleColumn } from './columns.tsx';
import { readTable } from './table-text.ts';

/** More than a spreadsheet takes well from the clipboard; an export has no limit. */
const MOST = 5000;

/** Copies the selected people, or all that the table shows, as a table: as text with tabs, and as HTML. Says how many. */
export async function copyTable(query: PeopleQuery, columns: readonly PeopleColumn[]): Promise<void> {
  try {
    const { table, of } = await readTable(query, columns, MOST);
    const item = new ClipboardItem({
      'text/plain': new Blob([toTsv(table)], { type: 'text/plain' }),
      'text/html': new Blob([toHtmlTable(table)], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    const count = table.rows.length;
    showToast({ id: 'copied', message: count < of ? `Copied the first ${formatNumber(count)} of ${formatCount(of, 'person', 'people')} as a table. Export takes all.` : `Copied ${formatCount(count, 'person', 'people')} as a table` });
  } catch {
    showToast({ message: 'The clipboard could not be reached. Export the people as a table instead.', tone: 'danger' });
  }
}
