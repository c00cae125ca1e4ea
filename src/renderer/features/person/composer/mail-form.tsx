import { IconBan } from '@tabler/icons-react';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { mailtoUrl, openOutside } from '../open-outside.ts';
import type { ComposerDraft } from './composer-draft.ts';
import classes from './composer.module.css';
import { FormShell } from './form-shell.tsx';
import type { FormProps } from './form-props.ts';
import { useSend } from './use-send.ts';

/** A mail that is kept as a draft; the mail program sends it. Nothing here says that it went out. */
export function MailForm({ person, about, isPrivate, value, onChange, onRestore, onClear, onDone, choices }: FormProps<ComposerDraft['mail']>) {
  const { error, setError, send } = useSend();
  const first = person.emails.find((email) => email.status === 'current') ?? person.emails[0];
  const to = value.to ?? first?.address ?? '';
  const known = person.emails.find((email) => email.address.toLowerCase() === to.trim().toLowerCase());
  const save = async (): Promise<boolean> => {
    if (value.subject.trim() === '' && value.body.trim() === '') {
      setError('Write a subject or a text first.');
      return false;
    }
    const mail = { direction: 'draft', to: to.trim(), subject: value.subject.trim(), body: value.body.trim() } as const;
    const form = { clear: onClear, restore: () => onRestore(value), said: 'Draft saved, not sent' };
    return send('mail.log', { ...about, visibility: isPrivate ? 'private' : 'team', ...mail }, form);
  };
  const open = async () => {
    const mail = { to: to.trim(), subject: value.subject.trim(), body: value.body };
    if (await save()) await openOutside(mailtoUrl(mail));
  };
  const set = (part: Partial<typeof value>) => {
    setError(null);
    onChange({ ...value, ...part });
  };
  const extra = (
    <Button size="small" variant="quiet" disabled={person.doNotContact || to.trim() === ''} onClick={() => void open()}>
      Open in mail program
    </Button>
  );
  return (
    <FormShell label="Mail" saveLabel="Save draft" choices={choices} onSave={() => void save()} onLeave={onDone} extra={extra}>
      {person.doNotContact && (
        <p className={classes.warning} role="note">
          <IconBan size={14} aria-hidden />
          Asked not to be contacted. A draft can be kept, but not opened for sending.
        </p>
      )}
      <TextField
        aria-label="To"
        placeholder="To"
        type="email"
        list={`addresses-${person.id}`}
        value={to}
        description={known && known.status !== 'current' ? `This address is marked as ${known.status}.` : undefined}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      <datalist id={`addresses-${person.id}`}>
        {person.emails.map(({ address }) => (
          <option key={address} value={address}>
            {address}
          </option>
        ))}
      </datalist>
      <TextField data-first aria-label="Subject" placeholder="Subject" maxLength={500} value={value.subject} onChange={(event) => set({ subject: event.currentTarget.value })} />
      <TextArea aria-label="Text of the mail" placeholder="Write the mail…" minRows={3} value={value.body} error={error} onChange={(event) => set({ body: event.currentTarget.value })} />
    </FormShell>
  );
}
