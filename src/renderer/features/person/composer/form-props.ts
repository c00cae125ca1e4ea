import type { ReactNode } from 'react';
import type { Stored } from '#data/kernel/changes.ts';

/** What every form of the composer gets. `Value` is what is typed in it. */
export type FormProps<Value> = {
  readonly person: Stored<'people'>;
  /** Whom and which job it is about. */
  readonly about: { readonly personId: string; readonly applicationId: string | null; readonly jobId: string | null };
  readonly isPrivate: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Puts back what could not be saved, beside what was typed since. */
  readonly onRestore: (value: Value) => void;
  /** Empties the form. */
  readonly onClear: () => void;
  /** It was sent off by key: the focus goes back to where it came from. */
  readonly onDone: () => void;
  /** The controls beside the save button. */
  readonly choices: ReactNode;
};
