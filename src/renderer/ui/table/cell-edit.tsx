import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { showToast } from '../feedback/toast.ts';
import classes from './data-table.module.css';

/** Where editing goes on: nowhere, or in the next or previous cell of the row that can be edited. */
export type EditEnd = 'stay' | 'next' | 'previous';

type CellEditProps = {
  readonly label: string;
  readonly value: string;
  /** Saves; an answer that is not null is what went wrong, and keeps the cell open with what was typed. */
  readonly onSave: (value: string) => Promise<string | null>;
  readonly onEnd: (end: EditEnd) => void;
};

/** A cell of a table while it is edited: Enter or leaving saves, Tab saves and goes on, Esc gives up. */
export function CellEdit({ label, value, onSave, onEnd }: CellEditProps) {
  const [draft, setDraft] = useState(value);
  const [error, setError] = useState<string | null>(null);
  const settling = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const save = async (end: EditEnd): Promise<void> => {
    if (settling.current) return;
    settling.current = true;
    try {
      const failure = draft.trim() === value.trim() ? null : await onSave(draft.trim());
      if (failure === null) return onEnd(end);
      setError(failure);
      showToast({ message: failure, tone: 'danger' });
    } finally {
      settling.current = false;
    }
    return undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      settling.current = true;
      onEnd('stay');
    } else if (event.key === 'Enter') void save('stay');
    else if (event.key === 'Tab') void save(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={input}
      aria-label={label}
      aria-invalid={error !== null}
      title={error ?? undefined}
      className={classes.edit}
      autoComplete="off"
      dir="auto"
      maxLength={500}
      data-editing
      data-mantine-stop-propagation="true"
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => void save('stay')}
      onKeyDown={onKeyDown}
    />
  );
}
