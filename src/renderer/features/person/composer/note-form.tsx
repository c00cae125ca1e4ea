import { TextArea } from '#ui/fields/text-area.tsx';
import type { FormProps } from './form-props.ts';
import { FormShell } from './form-shell.tsx';
import { useSend } from './use-send.ts';

/** A note: one line that grows. */
export function NoteForm({ about, isPrivate, value, onChange, onRestore, onClear, onDone, choices }: FormProps<string>) {
  const { error, setError, send } = useSend();
  const save = () => {
    if (value.trim() === '') return setError('Write something first.');
    onDone();
    void send(
      'note.add',
      { ...about, visibility: isPrivate ? 'private' : 'team', body: value.trim() },
      { clear: onClear, restore: () => onRestore(value), said: 'Note saved' },
    );
  };
  return (
    <FormShell label="Note" saveLabel="Save note" choices={choices} onSave={save} onLeave={onDone}>
      <TextArea
        data-first
        aria-label="Note"
        placeholder="Write a note…"
        minRows={1}
        value={value}
        error={error}
        onChange={(event) => {
          setError(null);
          onChange(event.currentTarget.value);
        }}
      />
    </FormShell>
  );
}
