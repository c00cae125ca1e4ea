import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attendee } from '#shared/domain/interview.ts';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { isMail } from './interview-form.ts';
import classes from './interviews.module.css';
import { answerOptions, roleOptions } from './words.ts';

type AttendeeRowProps = {
  readonly attendee: Attendee;
  readonly onChange: (fields: Partial<Attendee>) => void;
  /** Absent while nobody can have answered. */
  readonly onAnswer: ((answer: Attendee['answer']) => void) | undefined;
  readonly onRemove: () => void;
};

/** One who takes part: name, address, part in it, and answer. An address that is not whole is asked for. */
export function AttendeeRow({ attendee, onChange, onAnswer, onRemove }: AttendeeRowProps) {
  const { name, email, role, answer } = attendee;
  const [asking, setAsking] = useState(!isMail(email));
  const who = name || email;
  return (
    <div className={classes.attendee} data-answers={onAnswer !== undefined || undefined}>
      <div className={classes.attendeeName}>
        <Truncate text={who} className={classes.strong} />
        {!asking && who !== email && <Truncate text={email} className={classes.faint} />}
      </div>
      <Select aria-label={`Part of ${who}`} options={roleOptions} value={role} onChange={(next) => onChange({ role: next })} />
      {onAnswer && <Select aria-label={`Answer of ${who}`} options={answerOptions} value={answer} onChange={onAnswer} />}
      <IconButton size="small" label={`Take ${who} off`} icon={<IconX size={14} />} onClick={onRemove} />
      {asking && (
        <div className={classes.attendeeMail}>
          <TextField
            aria-label={`Mail address of ${who}`}
            placeholder="Mail address, for the invite"
            value={email}
            error={email !== '' && !isMail(email) ? 'Not a whole mail address yet.' : undefined}
            onChange={(event) => onChange({ email: event.currentTarget.value.trim() })}
            onBlur={() => setAsking(!isMail(email))}
          />
        </div>
      )}
    </div>
  );
}
