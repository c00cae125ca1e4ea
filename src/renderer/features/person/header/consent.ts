import type { Consent } from '#shared/domain/person.ts';
import { formatShortDay } from '#ui/format/format.ts';
import type { Tone } from '#ui/status-pill.tsx';

const SOON = 30 * 86_400_000;

/** How a person's consent stands, in words and a tone that only repeats them. */
export function consentBadge(consent: Consent, now: number): { readonly tone: Tone; readonly label: string } {
  switch (consent.state) {
    case 'given':
      if (consent.expires === null) return { tone: 'ok', label: 'Consent' };
      if (consent.expires <= now) return { tone: 'late', label: `Consent expired ${formatShortDay(consent.expires, now)}` };
      return { tone: consent.expires - now < SOON ? 'warn' : 'ok', label: `Consent until ${formatShortDay(consent.expires, now)}` };
    case 'requested':
      return { tone: 'info', label: 'Consent asked for' };
    case 'withdrawn':
      return { tone: 'late', label: 'Consent withdrawn' };
    case 'unknown':
      return { tone: 'neutral', label: 'No consent yet' };
  }
}
