import type { callOutcomes } from '#shared/domain/activity.ts';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import classes from './composer.module.css';
import { FormShell } from './form-shell.tsx';
import type { FormProps } from './form-props.ts';
import { useSend } from './use-send.ts';

const ways = [
  { value: 'out', label: 'Out' },
  { value: 'in', label: 'In' },
] as const;

const outcomes: readonly { readonly value: (typeof callOutcomes)[number]; readonly label: string }[] = [
  { value: 'reached', label: 'Reached' },
  { value: 'no-answer', label: 'No answer' },
  { value: 'voicemail', label: 'Left a message' },
  { value: 'wrong-number', label: 'Wrong number' },
];

/** A call in one line: which way, how it went, how long; and what was said. */
export function CallForm({ about, isPrivate, value, onChange, onRestore, onClear, onDone, choices }: FormProps<ComposerDraft['call']>) {
  const { error, send } = useSend();
  const save = () => {
    onDone();
    const input = { ...about, ...value, visibility: isPrivate ? 'private' : 'team', body: value.body.trim() } as const;
    void send('call.log', input, { clear: onClear, restore: () => onRestore(value), said: 'Call saved' });
  };
  return (
    <FormShell label="Call" saveLabel="Log call" choices={choices} onSave={save} onLeave={onDone}>
      <div className={classes.line}>
        <Segmented label="Direction of the call" options={ways} value={value.direction} onChange={(direction) => onChange({ ...value, direction })} />
        <div className={classes.grow}>
          <Select aria-label="How it went" options={outcomes} value={value.outcome} onChange={(outcome) => onChange({ ...value, outcome })} />
        </div>
        <div className={classes.minutes}>
          <NumberField aria-label="Minutes" placeholder="min" min={0} max={1440} value={value.minutes} onChange={(minutes) => onChange({ ...value, minutes })} />
        </div>
      </div>
      <TextArea
        data-first
        aria-label="What was said"
        placeholder="What was said…"
        minRows={1}
        value={value.body}
        error={error}
        onChange={(event) => onChange({ ...value, body: event.currentTarget.value })}
      />
    </FormShell>
  );
}
