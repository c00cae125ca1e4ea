import type { Activity, ActivityKind } from '#shared/domain/activity.ts';
import { familyNames } from '#shared/domain/reason.ts';
import { formatDateTime } from '#ui/format/format.ts';

type Of<K extends ActivityKind> = Extract<Activity, { kind: K }>;
type Headlines = { readonly [K in ActivityKind]: (activity: Of<K>) => string };

const outcomes = { reached: 'reached', 'no-answer': 'no answer', voicemail: 'left a message', 'wrong-number': 'wrong number' } as const;
const mails = { in: 'Mail from them', out: 'Mail to them', draft: 'Mail draft, not sent' } as const;
const interviews = {
  scheduled: 'Interview planned',
  rescheduled: 'Interview moved',
  cancelled: 'Interview cancelled',
  done: 'Interview took place',
  'no-show': 'Did not come to the interview',
} as const;
const documentNames = { cv: 'CV', letter: 'Letter', certificate: 'Certificate', other: 'Document' } as const;
const consents: Readonly<Record<string, string>> = {
  given: 'Gave consent',
  requested: 'Consent asked for',
  withdrawn: 'Withdrew consent',
  unknown: 'Consent set to unknown',
};

/** One line that says what happened, for every kind of entry there is: a new kind does not compile without one. */
const headlines: Headlines = {
  note: () => 'Note',
  call: ({ direction, outcome, minutes }) =>
    [`Call ${direction === 'out' ? 'to' : 'from'} them`, outcomes[outcome], minutes === null ? '' : `${minutes} min`].filter(Boolean).join(' · '),
  mail: ({ direction, subject }) => joined(mails[direction], subject),
  meeting: ({ place }) => joined('Met', place),
  stage: stageSentence,
  applied: ({ jobTitle, source }) => `Added to ${jobTitle}${source ? ` · from ${source}` : ''}`,
  interview: ({ change, start, round }) => [interviews[change], round, formatDateTime(start)].filter(Boolean).join(' · '),
  task: ({ change, title }) => joined(change === 'done' ? 'Done' : 'Put off', title),
  interest: ({ from, to }) => (from === to ? `Interest: still ${to}` : from && from !== 'unknown' ? `Interest: ${from} → ${to}` : `Interest: ${to}`),
  consent: ({ state }) => consents[state] ?? `Consent: ${state}`,
  imported: ({ source }) => joined('Imported', source),
  document: ({ change, documentKind, version, name }) => joined(`${documentNames[documentKind]}, version ${version}, ${change}`, name),
};

/** What happened, in one line. */
export function headline(activity: Activity): string {
  return (headlines[activity.kind] as (one: Activity) => string)(activity);
}

/** `Screen → Interview`; an end says who ended it and why. */
function stageSentence({ from, to, state, reason }: Of<'stage'>): string {
  const why = reason ? ` · ${[familyNames[reason.family], reason.text].filter((part, i, all) => part && all.indexOf(part) === i).join(': ')}` : '';
  if (state === 'rejected') return `Rejected in ${to}${why}`;
  if (state === 'withdrawn') return `Withdrew in ${to}${why}`;
  if (state === 'hired') return from === to ? `Hired in ${to}` : `${from} → ${to} · hired`;
  return from === to ? `Reopened in ${to}` : `${from} → ${to}`;
}

function joined(what: string, detail: string): string {
  return detail ? `${what} · ${detail}` : what;
}
