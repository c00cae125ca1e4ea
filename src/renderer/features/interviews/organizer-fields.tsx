import { useState } from 'react';
import { run } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { Button } from '#ui/button.tsx';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { isMail } from './interview-form.ts';
import classes from './interviews.module.css';

/** An invite comes from somebody: asks for name and address where they are not known yet. */
export function OrganizerFields({ me }: { me: Stored<'users'> | undefined }) {
  const [name, setName] = useState(me?.name ?? '');
  const [email, setEmail] = useState(me?.email ?? '');
  const [error, setError] = useState<string | null>(null);
  if (!me) return null;
  const save = async (): Promise<void> => {
    if (!isMail(email.trim())) return setError('This is not a whole mail address, such as robin@example.com.');
    const done = await run('user.update', { id: me.id, name: name.trim(), email: email.trim() });
    setError(done.ok ? null : done.error.message);
  };
  return (
    <fieldset className={classes.organizer}>
      <legend className={classes.legend}>Who invites</legend>
      <p>Answers to an invite come to your mail address. It is not known yet; you can change it later in the settings.</p>
      <FieldRow columns={2}>
        <TextField label="Your name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextField label="Your mail address" value={email} error={error} onChange={(event) => setEmail(event.currentTarget.value)} />
      </FieldRow>
      <div className={classes.actions}>
        <Button size="small" variant="primary" onClick={() => void save()}>
          Use these
        </Button>
      </div>
    </fieldset>
  );
}
