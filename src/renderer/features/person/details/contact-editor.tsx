import { IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react';
import { contactStatuses, emailKinds, phoneKinds, type Email, type Phone } from '#shared/domain/contact-point.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allSettings } from '#data/queries/rows.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { useLive } from '#ui/use-live.ts';
import { change } from '../act.ts';
import { statusWords } from '../header/contact-row.tsx';
import { internationalOf } from '../phone-text.ts';
import { addEmail, addPhone, checkEmail, checkPhone, withChanged, withFirst, without } from './contact-list.ts';
import classes from './details.module.css';

/** Mail addresses and numbers: added, changed, ordered, marked as outdated or taken off. The first one is used first. */
export function ContactEditor({ person }: { person: Stored<'people'> }) {
  const country = useLive(allSettings()).rows.get('workspace')?.country ?? 'DE';
  const { id, emails, phones } = person;
  const saveEmails = (next: Email[]) => saveField('person.update', { id, fields: { emails: next } });
  const savePhones = (next: Phone[]) => saveField('person.update', { id, fields: { phones: next } });
  const international = (typed: string) => internationalOf(typed, country);
  return (
    <ul className={classes.contacts}>
      {emails.map((email, at) => (
        <Row
          key={email.address}
          label={`Mail ${at + 1}`}
          value={email.address}
          kinds={emailKinds}
          item={email}
          first={at === 0}
          onSave={(address) => checkEmail(emails.filter((one) => one !== email), address) ?? saveEmails(withChanged(emails, email, { address }))}
          onChange={(part) => void change('person.update', { id, fields: { emails: withChanged(emails, email, part) } })}
          onFirst={() => void change('person.update', { id, fields: { emails: withFirst(emails, email) } })}
          onRemove={() => void change('person.update', { id, fields: { emails: without(emails, email) } })}
        />
      ))}
      <Adder label="Add a mail address" onAdd={(typed) => saved(addEmail(emails, typed), saveEmails)} />
      {phones.map((phone, at) => (
        <Row
          key={phone.number}
          label={`Phone ${at + 1}`}
          value={phone.number}
          kinds={phoneKinds}
          item={phone}
          first={at === 0}
          onSave={(number) => checkPhone(phones.filter((one) => one !== phone), number) ?? savePhones(withChanged(phones, phone, { number, e164: international(number) }))}
          onChange={(part) => void change('person.update', { id, fields: { phones: withChanged(phones, phone, part) } })}
          onFirst={() => void change('person.update', { id, fields: { phones: withFirst(phones, phone) } })}
          onRemove={() => void change('person.update', { id, fields: { phones: without(phones, phone) } })}
        />
      ))}
      <Adder label="Add a phone number" onAdd={(typed) => saved(addPhone(phones, typed, international), savePhones)} />
    </ul>
  );
}

function saved<T>(next: T | string, save: (next: T) => Promise<string | null>): Promise<string | null> | string {
  return typeof next === 'string' ? next : save(next);
}

type RowProps<Item extends Email | Phone> = {
  readonly label: string;
  readonly value: string;
  readonly kinds: readonly Item['kind'][];
  readonly item: Item;
  readonly first: boolean;
  readonly onSave: (value: string) => Promise<string | null> | string | null;
  readonly onChange: (part: Partial<Item>) => void;
  readonly onFirst: () => void;
  readonly onRemove: () => void;
};

function Row<Item extends Email | Phone>({ label, value, kinds, item, first, onSave, onChange, onFirst, onRemove }: RowProps<Item>) {
  const entries: MenuEntry[] = [
    { id: 'kind', heading: 'Kind' },
    ...kinds.map((kind) => ({ id: `kind-${kind}`, label: capital(kind), checked: item.kind === kind, onSelect: () => onChange({ kind } as Partial<Item>) })),
    { id: 'status', heading: 'Status' },
    ...contactStatuses.map((status) => ({ id: status, label: statusWords[status], checked: item.status === status, onSelect: () => onChange({ status } as Partial<Item>) })),
    { id: 'line', divider: true },
    { id: 'first', label: 'Use first', icon: <IconArrowUp size={14} />, disabled: first, onSelect: onFirst },
    { id: 'remove', label: 'Remove', icon: <IconTrash size={14} />, danger: true, onSelect: onRemove },
  ];
  const words = item.status === 'current' ? item.kind : `${item.kind}, ${statusWords[item.status].toLowerCase()}`;
  return (
    <li className={classes.contact}>
      <InlineEdit label={label} value={value} onSave={onSave} className={item.status === 'current' ? undefined : classes.struck} />
      <Menu
        label={`More about ${value}`}
        align="end"
        trigger={
          <button type="button" className={classes.kind} aria-label={`${words}: change ${value}`}>
            {words}
            <IconDots size={12} aria-hidden />
          </button>
        }
        entries={entries}
      />
    </li>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function Adder({ label, onAdd }: { label: string; onAdd: (typed: string) => Promise<string | null> | string | null }) {
  return (
    <li className={classes.contact}>
      <InlineEdit label={label} value="" placeholder={`${label}…`} onSave={(typed) => (typed === '' ? null : onAdd(typed))} />
    </li>
  );
}
