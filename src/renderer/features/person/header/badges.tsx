import { IconBan, IconMessages, IconShieldCheck, IconShieldX, IconUserOff } from '@tabler/icons-react';
import type { Stored } from '#data/kernel/changes.ts';
import { activitiesOfPerson } from '#data/queries/rows.ts';
import { formatCount, formatDateTime } from '#ui/format/format.ts';
import { StatusPill } from '#ui/status-pill.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { interestWords } from '../interest-words.ts';
import { consentBadge } from './consent.ts';
import classes from './header.module.css';
import { daysSince, lastTwoWay } from './last-contact.ts';
import { WarmthBadge } from '../warmth/warmth-badge.tsx';

/** What one must know before writing: interest, contact, consent, and what forbids it. Each says itself in words. */
export function Badges({ person }: { person: Stored<'people'> }) {
  const now = useNow();
  const interest = interestWords[person.interest.level];
  const consent = consentBadge(person.consent, now);
  return (
    <div className={classes.badges}>
      {person.doNotContact && <StatusPill tone="late" icon={<IconBan size={12} />} label="Do not contact" />}
      {person.offLimits && <StatusPill tone="warn" icon={<IconUserOff size={12} />} label={`Off limits: ${person.offLimits}`} title={person.offLimits} />}
      <StatusPill tone={interest.tone} label={interest.word} title={person.interest.reason || undefined} />
      <WarmthBadge person={person} />
      <LastContact personId={person.id} />
      <StatusPill
        tone={consent.tone}
        icon={consent.tone === 'late' ? <IconShieldX size={12} /> : <IconShieldCheck size={12} />}
        label={consent.label}
        title={person.consent.basis || undefined}
        look={consent.tone === 'neutral' ? 'plain' : 'soft'}
      />
    </div>
  );
}

function LastContact({ personId }: { personId: string }) {
  const { loaded, rows } = useLive(activitiesOfPerson(personId));
  const now = useNow();
  const last = lastTwoWay(rows.values(), now);
  const label = sayLast(last, now);
  return (
    <StatusPill
      tone="neutral"
      look="plain"
      icon={<IconMessages size={12} />}
      label={loaded ? label : '…'}
      title={last === null ? 'The last time both sides took part in a call, a mail, a meeting or an interview' : `Last two-way contact ${formatDateTime(last)}`}
    />
  );
}

function sayLast(last: number | null, now: number): string {
  if (last === null) return 'No two-way contact yet';
  const days = daysSince(last, now);
  return days === 0 ? 'In contact today' : `Last contact ${formatCount(days, 'day', 'days')} ago`;
}
