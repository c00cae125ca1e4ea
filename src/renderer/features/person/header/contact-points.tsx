import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContactStatus } from '#shared/domain/contact-point.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { webUrl } from '#ui/format/web-url.ts';
import { openOutside } from '../open-outside.ts';
import { ContactRow } from './contact-row.tsx';
import classes from './header.module.css';

const shownFirst = 3;
const order: readonly ContactStatus[] = ['current', 'outdated', 'invalid'];

/** The person's addresses, numbers and links: the ones that work first, the rest on demand. */
export function ContactPoints({ person, country }: { person: Stored<'people'>; country: string }) {
  const [all, setAll] = useState(false);
  const points = [
    ...person.emails.map((email) => ({ kind: 'mail', email, status: email.status }) as const),
    ...person.phones.map((phone) => ({ kind: 'phone', phone, status: phone.status }) as const),
  ].toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const shown = all ? points : points.slice(0, shownFirst);
  const links = person.links.map(({ url, label }) => ({ href: webUrl(url), label: label || hostOf(url) })).filter(({ href }) => href !== null);
  if (points.length === 0 && links.length === 0) return null;
  return (
    <div className={classes.points}>
      <ul>
        {shown.map((point) => (
          <ContactRow key={point.kind === 'mail' ? point.email.address : point.phone.number} person={person} point={point} country={country} />
        ))}
      </ul>
      {(links.length > 0 || points.length > shownFirst) && (
        <p className={classes.links}>
          {links.map(({ href, label }) => (
            <a
              key={href}
              href={href ?? undefined}
              title={href ?? undefined}
              className={classes.link}
              onClick={(event) => {
                event.preventDefault();
                if (href) void openOutside(href);
              }}
            >
              <IconLink size={12} aria-hidden />
              <span dir="auto" className={classes.linkText}>
                {label}
              </span>
            </a>
          ))}
          {points.length > shownFirst && (
            <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Fewer' : `${points.length - shownFirst} more`}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function hostOf(url: string): string {
  const href = webUrl(url);
  return href ? new URL(href).hostname.replace(/^www\./u, '') : url;
}
