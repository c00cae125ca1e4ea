import { IconChevronDown, IconCopy, IconExternalLink, IconMail, IconPencil, IconPhone } from '@tabler/icons-react';
import { contactStatuses, type ContactStatus, type Email, type Phone } from '#shared/domain/contact-point.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { startComposing } from '#state/composer.ts';
import { cx } from '#ui/cx.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { change } from '../act.ts';
import { copyText } from '../copy.ts';
import { mailtoUrl, openOutside } from '../open-outside.ts';
import { dialText, phoneText } from '../phone-text.ts';
import classes from './header.module.css';

export const statusWords: { readonly [S in ContactStatus]: string } = { current: 'Current', outdated: 'Outdated', invalid: 'Does not work' };

type Point = { readonly kind: 'mail'; readonly email: Email } | { readonly kind: 'phone'; readonly phone: Phone };
type ContactRowProps = { readonly person: Stored<'people'>; readonly point: Point; readonly country: string };

/** A mail address or a number: a click copies it, the menu sets its status. One that is not current says so in words. */
export function ContactRow({ person, point, country }: ContactRowProps) {
  const { status, kind } = point.kind === 'mail' ? point.email : point.phone;
  const shown = point.kind === 'mail' ? point.email.address : phoneText(point.phone, country);
  const copied = point.kind === 'mail' ? point.email.address : dialText(point.phone);
  const Icon = point.kind === 'mail' ? IconMail : IconPhone;
  const setStatus = (next: ContactStatus) => {
    const fields =
      point.kind === 'mail'
        ? { emails: person.emails.map((email) => (email === point.email ? { ...email, status: next } : email)) }
        : { phones: person.phones.map((phone) => (phone === point.phone ? { ...phone, status: next } : phone)) };
    void change('person.update', { id: person.id, fields });
  };
  const entries: MenuEntry[] = [
    { id: 'copy', label: 'Copy', icon: <IconCopy size={14} />, onSelect: () => void copyText(copied) },
    ...(point.kind === 'mail' ? writeEntries(point.email.address, person.doNotContact) : []),
    { id: 'status', heading: 'Status' },
    ...contactStatuses.map((one) => ({ id: one, label: statusWords[one], checked: one === status, onSelect: () => setStatus(one) })),
  ];
  return (
    <li className={classes.contact}>
      <Icon size={14} aria-hidden className={classes.faint} />
      <Tooltip label={`Copy ${copied}`}>
        <button type="button" dir="auto" className={cx(classes.point, status !== 'current' && classes.struck)} onClick={() => void copyText(copied)}>
          {shown}
        </button>
      </Tooltip>
      <span className={classes.kind}>{kind}</span>
      {status !== 'current' && <StatusPill tone={status === 'invalid' ? 'late' : 'neutral'} label={statusWords[status]} look="plain" />}
      <Menu label={`More about ${shown}`} entries={entries} trigger={<IconButton size="small" className={classes.chevron} label={`More about ${shown}`} icon={<IconChevronDown size={12} />} />} />
    </li>
  );
}

function writeEntries(address: string, blocked: boolean): MenuEntry[] {
  return [
    { id: 'write', label: 'Write a mail', icon: <IconPencil size={14} />, shortcut: 'W', onSelect: () => startComposing('mail', address) },
    { id: 'open', label: 'Open in mail program', icon: <IconExternalLink size={14} />, disabled: blocked, onSelect: () => void openOutside(mailtoUrl({ to: address })) },
  ];
}
