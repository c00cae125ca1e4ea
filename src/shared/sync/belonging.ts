import type { Aliases } from './aliases.ts';
import type { TableName } from './op.ts';
import type { Row } from './row.ts';

/** The tables whose records belong to a person, by `personId`, and the index that finds them. */
export const belongings = {
  applications: 'personId',
  activities: '[personId+at]',
  interviews: 'personId',
  tasks: 'personId',
  documents: 'personId',
  poolMembers: 'personId',
} as const satisfies { readonly [T in TableName]?: string };

/** The person a record was made for, whoever stands for them now; null for nobody. */
export function ownPerson(row: Row): string | null {
  return row._own ?? (row['personId'] as string | null);
}

/** The record as its ops made it: what it says does not depend on any merge. */
export function unresolved(row: Row): Row {
  if (row._own === undefined) return row;
  const { _own, ...rest } = row;
  return { ...rest, personId: _own };
}

/** The record as the view shows it: belonging to who stands for its person, and hidden when it is a person who was merged. */
export function resolved(table: TableName, row: Row, { rootOf }: Aliases): Row {
  if (table === 'people') return hidden(row, rootOf(row.id) !== row.id);
  if (!(table in belongings)) return row;
  const own = ownPerson(row);
  const root = own === null ? null : rootOf(own);
  if (own === null || root === own) return unresolved(row);
  return row['personId'] === root && row._own === own ? row : { ...row, personId: root, _own: own };
}

function hidden(row: Row, isHidden: boolean): Row {
  if ((row._merged === true) === isHidden) return row;
  const { _merged, ...rest } = row;
  return isHidden ? { ...row, _merged: true } : rest;
}
