import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { cx } from '../cx.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import classes from './inline-edit.module.css';

type InlineEditProps = {
  /** What is edited: names the field. */
  readonly label: string;
  readonly value: string;
  /** Saves; an answer that is not null is what went wrong, and keeps the field open with what was typed. */
  readonly onSave: (value: string) => Promise<string | null> | string | null;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url' | 'decimal';
  readonly className?: string | undefined;
  /** Offered while typing; anything else may be typed too. Of one line only. */
  readonly suggestions?: readonly string[];
};

const none: readonly string[] = [];

/**
 * A value that is edited where it stands. Enter or leaving saves (Mod+Enter with several lines), Esc puts the old value
 * back. What was typed is never lost: a value that cannot be saved stays, with the reason under it.
 */
export function InlineEdit({ label, value, onSave, placeholder = 'Empty', multiline = false, readOnly = false, inputMode = 'text', className, suggestions = none }: InlineEditProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const settling = useRef(false);
  const show = useRef<HTMLButtonElement>(null);
  const errorId = useId();
  const listId = useId();

  const close = (refocus: boolean) => {
    setDraft(null);
    setError(null);
    // Not when one has gone on to something else while it was saved.
    if (refocus) requestAnimationFrame(() => document.activeElement === document.body && show.current?.focus());
  };

  const save = async (refocus: boolean) => {
    if (draft === null || settling.current) return;
    if (draft.trim() === value.trim()) return close(refocus);
    settling.current = true;
    try {
      const failure = await onSave(draft.trim());
      if (failure === null) close(refocus);
      else setError(failure);
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    } finally {
      settling.current = false;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close(true);
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void save(true);
    }
  };

  if (draft === null) {
    return (
      <button ref={show} type="button" disabled={readOnly} className={cx(classes.show, className)} data-multiline={multiline || undefined} title={multiline ? undefined : value} onClick={() => setDraft(value)}>
        <VisuallyHidden>{label}: </VisuallyHidden>
        <span dir="auto" className={value ? classes.value : classes.placeholder}>
          {value || placeholder}
        </span>
      </button>
    );
  }

  const field = {
    'aria-invalid': error !== null,
    'aria-describedby': error ? errorId : undefined,
    'data-mantine-stop-propagation': 'true',
    autoFocus: true,
    dir: 'auto',
    inputMode,
    value: draft,
    onChange: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
    onBlur: () => void save(false),
    onKeyDown,
  } as const;

  return (
    <span className={cx(classes.edit, className)}>
      {multiline ? <textarea aria-label={label} rows={4} className={classes.field} {...field} /> : <input aria-label={label} className={classes.field} autoComplete="off" list={suggestions.length > 0 ? listId : undefined} onFocus={(event) => event.currentTarget.select()} {...field} />}
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      )}
      {error && (
        <span id={errorId} role="alert" className={classes.error}>
          {error}
        </span>
      )}
    </span>
  );
}
