import { TextArea } from '#ui/fields/text-area.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import type { FormProps } from './form-props.ts';
import { FormShell } from './form-shell.tsx';
import { useSend } from './use-send.ts';

/** A meeting that took place: where, and what came of it. */
export function MeetingForm({ about, isPrivate, value, onChange, onRestore, onClear, onDone, choices }: FormProps<ComposerDraft['meeting']>) {
  const { error, setError, send } = useSend();
  const save = () => {
    const place = value.place.trim();
    const body = value.body.trim();
    if (place === '' && body === '') return setError('Write where you met, or what came of it.');
    onDone();
    const input = { ...about, place, body, visibility: isPrivate ? 'private' : 'team' } as const;
    void send('meeting.log', input, { clear: onClear, restore: () => onRestore(value), said: 'Meeting saved' });
  };
  const change = (part: Partial<ComposerDraft['meeting']>) => {
    setError(null);
    onChange({ ...value, ...part });
  };
  return (
    <FormShell label="Meeting" saveLabel="Log meeting" choices={choices} onSave={save} onLeave={onDone}>
      <TextField data-first aria-label="Where you met" placeholder="Where, such as a fair or a café" maxLength={500} value={value.place} onChange={(event) => change({ place: event.currentTarget.value })} />
      <TextArea aria-label="What came of it" placeholder="What came of it…" minRows={1} value={value.body} error={error} onChange={(event) => change({ body: event.currentTarget.value })} />
    </FormShell>
  );
}
