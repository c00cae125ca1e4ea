import type { Person } from '#shared/domain/person.ts';
import { listCell, isPlaceholder, yesOrNo } from './cell-words.ts';
import { countryOf } from './countries.ts';
import type { CsvRecord } from './csv-records.ts';
import { parseDay } from './dates.ts';
import { DraftBuilder } from './draft-builder.ts';
import { emailsInCell } from './email-cell.ts';
import { restore } from './formula.ts';
import { targetOfHeader } from './header-words.ts';
import { excerpt } from './limits.ts';
import { fullNameFrom, nameFromText } from './map-name.ts';
import { addPhones, addUrl } from './map-contact.ts';
import type { Mapping, TargetId } from './targets.ts';
import type { DateOrder, ImportOptions, RowOutcome } from './types.ts';

/**
 * What every row of a file is read with. `dateOrders` is by column; `order` is `columnOrder(mapping)`; `kinds` is what
 * the file's shape says.
 */
export type RowPlan = {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly order: readonly number[];
  readonly dateOrders: readonly DateOrder[];
  readonly kinds: Person['kinds'] | null;
  readonly options: ImportOptions;
};

/**
 * One row as a person. Values stay as typed but for white space around them and the apostrophe of a defused formula;
 * what cannot be understood goes to the note with a warning. Only a row without name and contact is skipped.
 */
export function mapRow(record: CsvRecord, plan: RowPlan): RowOutcome {
  const draft = new DraftBuilder(record.line);
  const cells = record.cells;
  const value = (i: number): string => restore(cells[i] ?? '').trim();
  const first = (target: TargetId): string => value(plan.mapping.indexOf(target));
  const besideEmails: BesideEmail[] = [];
  const country = countryOf(first('country')) ?? countryOf(plan.options.country ?? '');
  for (const i of plan.order) {
    const cell = value(i);
    const target = plan.mapping[i] ?? 'ignore';
    if (cell !== '') mapCell({ draft, target, cell, label: plan.columns[i] ?? '', country, plan, column: i, besideEmails });
  }
  fullNameFrom(draft, first);
  for (const { words, label } of besideEmails) nameFromText(draft, words, label);
  if (cells.length > plan.columns.length) mapExtra(draft, cells.slice(plan.columns.length));
  if (record.damaged) draft.warn('The quotation marks on this row do not pair up. Look whether its cells are right.');
  return draft.finish(plan.options, plan.kinds, () => cells);
}

/** The columns that are imported, fax numbers last, so that the phone to call comes first. */
export function columnOrder(mapping: Mapping): readonly number[] {
  const used = mapping.flatMap((target, i) => (target === 'ignore' ? [] : [i]));
  const isFax = (i: number): number => Number(mapping[i] === 'phoneFax');
  return used.toSorted((a, b) => isFax(a) - isFax(b));
}

/** Words found beside an e-mail address; what they are can only be told once the name is known. */
type BesideEmail = { readonly words: string; readonly label: string };

type Cell = {
  readonly draft: DraftBuilder;
  readonly target: TargetId;
  readonly cell: string;
  readonly label: string;
  readonly country: ReturnType<typeof countryOf>;
  readonly plan: RowPlan;
  readonly column: number;
  readonly besideEmails: BesideEmail[];
};

function mapCell(at: Cell): void {
  const { draft, target, cell, label, country } = at;
  switch (target) {
    case 'preferred':
    case 'title':
    case 'employer':
    case 'city':
    case 'region':
    case 'postcode':
    case 'country':
    case 'source':
    case 'given':
    case 'family':
      return draft.set(target, cell, label);
    case 'address':
      return draft.set('address', [draft.get('address'), cell].filter(Boolean).join(', '), label);
    case 'email':
      return mapEmails(at, 'other');
    case 'emailWork':
      return mapEmails(at, 'work');
    case 'emailPersonal':
      return mapEmails(at, 'personal');
    case 'phone':
      return addPhones(draft, cell, 'other', country, label);
    case 'phoneMobile':
      return addPhones(draft, cell, 'mobile', country, label);
    case 'phoneWork':
      return addPhones(draft, cell, 'work', country, label);
    case 'phoneHome':
      return addPhones(draft, cell, 'home', country, label);
    case 'phoneFax':
      return addPhones(draft, cell, 'fax', country, label);
    case 'linkedin':
      return addUrl(draft, cell, 'LinkedIn', label);
    case 'link':
      return addUrl(draft, cell, '', label);
    case 'website':
      return addUrl(draft, cell, 'Website', label);
    case 'skills':
    case 'languages':
    case 'tags':
      return draft.addToList(target, listCell(cell), label);
    case 'owner':
      return draft.setOwner(cell, label);
    case 'summary':
      return draft.setSummary(cell, label);
    case 'note':
      return targetOfHeader(label) === 'note' ? draft.addNote(cell) : draft.addNoteLine(label, cell);
    case 'interestRoles':
      return draft.setInterest('roles', cell, label);
    case 'interestPlaces':
      return draft.setInterest('places', cell, label);
    case 'interestPay':
      return draft.setInterest('pay', cell, label);
    case 'availability':
      return draft.setInterest('availability', cell, label);
    case 'noticePeriod':
      return draft.setInterest('notice', cell, label);
    case 'doNotContact':
      return mapDoNotContact(at);
    case 'metAt':
      return mapDate(at);
    case 'ignore':
    case 'fullName':
    case 'middle':
    case 'prefix':
    case 'suffix':
      return;
  }
}

function mapExtra(draft: DraftBuilder, cells: readonly string[]): void {
  const filled = cells.filter((cell) => cell.trim() !== '').map((cell) => restore(cell).trim());
  if (filled.length > 0) draft.keepInNote('More cells', filled.join('; '), 'The row has more cells than there are columns.');
}

function mapEmails({ draft, cell, label, besideEmails }: Cell, kind: 'work' | 'personal' | 'other'): void {
  if (isPlaceholder(cell)) return;
  const { addresses, rest } = emailsInCell(cell);
  for (const address of addresses) draft.addEmail(address, kind, label);
  if (addresses.length === 0) return draft.keepInNote(label, cell, `“${excerpt(cell)}” in ${label} is no e-mail address.`);
  if (rest !== '') besideEmails.push({ words: rest, label });
}

/** When a cell says neither yes nor no, staying silent towards the person is the safe reading. */
function mapDoNotContact({ draft, cell, label }: Cell): void {
  const answer = yesOrNo(cell);
  if (answer !== false) draft.forbidContact();
  if (answer === null) draft.keepInNote(label, cell, `“${excerpt(cell)}” in ${label} is neither yes nor no: marked as do not contact, to be safe.`);
}

function mapDate({ draft, cell, label, plan, column }: Cell): void {
  if (isPlaceholder(cell)) return;
  const order = plan.dateOrders[column] ?? 'unknown';
  const at = parseDay(cell, order);
  if (at === null) return draft.keepInNote(label, cell, `“${excerpt(cell)}” in ${label} is no date that could be read.`);
  const { importedAt } = plan.options;
  if (importedAt !== undefined && at > importedAt + 86_400_000) {
    return draft.keepInNote(label, cell, `“${excerpt(cell)}” in ${label} lies in the future.`);
  }
  draft.setMetAt(at);
}
