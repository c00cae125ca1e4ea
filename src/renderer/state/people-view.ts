import { create } from 'zustand';

/** What the table of people shows, and in which order. `owner` and `tag` are one each; empty text shows everybody. */
export type PeopleView = {
  readonly text: string;
  readonly owner: string | null;
  readonly tag: string | null;
  readonly kind: 'candidate' | 'contact' | null;
  readonly sort: { readonly column: string; readonly descending: boolean };
};

const everybody: PeopleView = { text: '', owner: null, tag: null, kind: null, sort: { column: 'name', descending: false } };

/** Kept while the window is open, so that coming back to the table finds it as it was left. */
export const usePeopleView = create<PeopleView>(() => everybody);

export function setPeopleView(next: Partial<PeopleView>): void {
  usePeopleView.setState(next);
}

/** Shows everybody again; the order stays. */
export function clearPeopleFilter(): void {
  usePeopleView.setState(({ sort }) => ({ ...everybody, sort }));
}
