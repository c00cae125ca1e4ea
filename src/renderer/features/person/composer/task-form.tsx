import { Button } from '#ui/button.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { addDays, toDay } from '#ui/format/parse-day.ts';
import { useNow } from '#ui/use-now.ts';
import type { ComposerDraft } from './composer-draft.ts';
import classes from './composer.module.css';
import { FormShell } from './form-shell.tsx';
import type { FormProps } from './form-props.ts';
import { useSend } from './use-send.ts';

/** The days that follow-ups mostly fall on. Next week is its Monday. */
export function quickDays(today: Date): readonly { readonly label: string; readonly day: string }[] {
  const day = toDay(today);
  return [
    { label: 'Today', day },
    { label: 'Tomorrow', day: addDays(day, 1) },
    { label: 'Next week', day: addDays(day, ((7 - today.getDay()) % 7) + 1) },
  ];
}

/** A follow-up: what is to be done, and when. Enter saves it; no day chosen means tomorrow. */
export function TaskForm({ about, value, onChange, onRestore, onClear, onDone, choices }: FormProps<ComposerDraft['task']>) {
  const { error, setError, send } = useSend();
  const days = quickDays(new Date(useNow()));
  const today = days[0]?.day ?? '';
  const due = value.due ?? days[1]?.day ?? today;
  const save = () => {
    if (value.title.trim() === '') return setError('Say what is to be done.');
    onDone();
    void send('task.add', { ...about, title: value.title.trim(), due }, { clear: onClear, restore: () => onRestore(value), said: 'Task added' });
  };
  return (
    <FormShell label="Task" saveLabel="Add task" choices={choices} onSave={save} onLeave={onDone}>
      <TextField
        data-first
        aria-label="Task"
        placeholder="What is to be done…"
        value={value.title}
        error={error}
        maxLength={500}
        onChange={(event) => {
          setError(null);
          onChange({ ...value, title: event.currentTarget.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          save();
        }}
      />
      <fieldset className={classes.line} aria-label="Due">
        {days.map(({ label, day }) => (
          <Button key={label} size="small" variant="quiet" aria-pressed={due === day} onClick={() => onChange({ ...value, due: day })}>
            {label}
          </Button>
        ))}
        <div className={classes.grow}>
          <DateField aria-label="Due day" value={due} onChange={(day) => onChange({ ...value, due: day })} />
        </div>
      </fieldset>
    </FormShell>
  );
}
