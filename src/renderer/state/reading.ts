import { create } from 'zustand';
import { usePeopleView } from './people-view.ts';

type Reading = {
  /** The documents of a person are on show, and stay so from person to person: many CVs are read with the arrow keys. */
  readonly documents: boolean;
  readonly look: 'original' | 'text';
  /** What is looked for in documents; null while nothing was typed, so that the search of the table of people counts. */
  readonly find: string | null;
};

/** How documents are being read, while the window is open. */
export const useReading = create<Reading>(() => ({ documents: false, look: 'original', find: null }));

// A new search of the table counts again, whatever was looked for in a document before.
usePeopleView.subscribe((now, before) => {
  if (now.text !== before.text) useReading.setState({ find: null });
});

export function setReading(next: Partial<Reading>): void {
  useReading.setState(next);
}
