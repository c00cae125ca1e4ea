import { IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { initials, personName } from '#shared/domain/person.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allSettings, allUsers } from '#data/queries/rows.ts';
import { Avatar } from '#ui/avatar.tsx';
import { formatList } from '#ui/format/format.ts';
import { Tooltip } from '#ui/tooltip.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { Badges } from './badges.tsx';
import { ContactPoints } from './contact-points.tsx';
import { countryName } from './country-name.ts';
import classes from './header.module.css';
import { MergedFrom } from './merged-from.tsx';
import { localTime, sayDifference } from './local-time.ts';

type PersonHeaderProps = {
  readonly person: Stored<'people'>;
  /** Buttons at the end of the first line. */
  readonly actions: ReactNode;
  readonly level: 1 | 2;
};

/** Who it is, where, how to reach them, and what to know before one does. */
export function PersonHeader({ person, actions, level }: PersonHeaderProps) {
  const users = useLive(allUsers()).rows;
  const country = useLive(allSettings()).rows.get('workspace')?.country ?? 'DE';
  const name = personName(person);
  const Heading = level === 1 ? 'h1' : 'h2';
  const role = [person.title, person.employer].filter(Boolean).join(' · ');
  const owners = person.owners.map((id) => users.get(id)?.name).filter((one): one is string => Boolean(one));
  const facts = [owners.length > 0 ? `Owned by ${formatList(owners)}` : '', person.source ? `From ${person.source}` : ''].filter(Boolean).join(' · ');
  return (
    <header className={classes.header}>
      <div className={classes.top}>
        <Avatar id={person.id} initials={initials(name)} size="large" />
        <div className={classes.who}>
          <Tooltip label={`As it came in: ${person.original}`} disabled={person.original === '' || person.original === name}>
            <Heading className={classes.name}>
              <Truncate text={name} />
            </Heading>
          </Tooltip>
          {role && (
            <p className={classes.role}>
              <Truncate text={role} />
            </p>
          )}
        </div>
        <div className={classes.actions}>{actions}</div>
      </div>
      <Place person={person} />
      <ContactPoints person={person} country={country} />
      <Badges person={person} />
      <MergedFrom personId={person.id} />
      {facts && (
        <p dir="auto" className={classes.facts} title={facts}>
          {facts}
        </p>
      )}
    </header>
  );
}

function Place({ person }: { person: Stored<'people'> }) {
  const now = useNow();
  const place = [person.city, countryName(person.country)].filter(Boolean).join(', ');
  const there = localTime(person.timeZone, now);
  if (!place && !there) return null;
  return (
    <p className={classes.place}>
      <IconMapPin size={14} aria-hidden className={classes.faint} />
      {place && (
        <span dir="auto" className={classes.placeName} title={place}>
          {place}
        </span>
      )}
      {there && <span className={classes.clock} title={person.timeZone}>{`${there.time} there, ${sayDifference(there.hours)}`}</span>}
    </p>
  );
}
