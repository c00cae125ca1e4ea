import { create } from 'zustand';

/** What the table of people shows, and in which order. The text is the one truth of who is shown; empty, it is everybody. */
export type PeopleView = {
  readonly text: string;
  readonly sort: ViewSort;
  /** What ties are put in the order of. */
  readonly ties: readonly ViewSort[];
  /** The saved view that was chosen last; what is shown may have been changed since. */
  readonly view: string | null;
};

export type ViewSort = { readonly column: string; readonly descending: boolean };

const everybody: PeopleView = { text: '', sort: { column: 'name', descending: false }, ties: [], view: null };

/** Kept while the window is open, so that coming back to the table finds it as it was left. */
export const usePeopleView = create<PeopleView>(() => everybody);

export function setPeopleView(next: Partial<PeopleView>): void {
  usePeopleView.setState(next);
}

/** So many columns are sorted by at once. */
const MOST_SORTS = 3;

/** Sorts by a column alone, or, with `add`, by it where those before are the same. */
export function sortPeople(by: ViewSort, { add }: { readonly add: boolean }): void {
  const { sort, ties } = usePeopleView.getState();
  const sorts = [sort, ...ties];
  const known = sorts.some(({ column }) => column === by.column);
  const next = add ? (known ? sorts.map((one) => (one.column === by.column ? by : one)) : [...sorts.slice(0, MOST_SORTS - 1), by]) : [by];
  const [first = by, ...rest] = next;
  usePeopleView.setState({ sort: first, ties: rest });
}

/** Shows everybody again; the order stays. */
export function clearPeopleFilter(): void {
  usePeopleView.setState(({ sort, ties, view }) => ({ ...everybody, sort, ties, view }));
}
