import type { Interest, Person } from '#shared/domain/person.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import type { SortField } from '#data/index-worker/columns.ts';
import { saveField } from '#data/save-field.ts';
import type { TableColumn } from '#ui/table/columns.ts';

/** Texts that stand on the person. */
const plain = ['title', 'employer', 'city', 'region', 'postcode', 'country', 'address', 'source', 'offLimits'] as const satisfies readonly (keyof Person & SortField)[];

/** Texts of what the person wants. */
const wishes = ['reason', 'roles', 'places', 'pay', 'availability', 'notice'] as const satisfies readonly (keyof Interest & SortField)[];

/** How a column is edited in place; nothing for one that is not plain text. */
export function editOf(id: SortField): Pick<TableColumn<Entry>, 'edit'> {
  const field = plain.find((one) => one === id);
  if (field !== undefined) return { edit: { value: (row) => textOf(row, field), save: (row, value) => saveField('person.update', { id: row.id, fields: { [field]: value } }) } };
  const wish = wishes.find((one) => one === id);
  if (wish !== undefined) return { edit: { value: (row) => textOf(row, wish), save: (row, value) => saveField('person.interest', { id: row.id, interest: { [wish]: value } }) } };
  return {};
}

function textOf(row: Entry, field: SortField): string {
  const value = { ...row, ...row.more }[field as 'title'];
  return typeof value === 'string' ? value : '';
}
