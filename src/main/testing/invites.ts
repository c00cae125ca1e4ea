import type { Invite } from '#shared/invite.ts';

/** Text meant to break out of a line, a parameter, a header or a page. */
export const hostileTexts: readonly string[] = [
  'a\r\nATTENDEE:mailto:evil@example.org',
  'a\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM',
  'a\rBcc: evil@example.org',
  'a\r\n\r\n<script>alert(1)</script>',
  'semi;colon,comma\\back"quote\'single^caret',
  '";CN=Evil:mailto:evil@example.org',
  'END:VEVENT\nEND:VCALENDAR',
  'tab\there, nul\0there, bell\u0007, next\u0085line, sep\u2028arator',
  'Zoë 李雷 😀'.repeat(40),
  'أحمد \u202Eexe.fdp\u202C',
  'half \ud83d and \udc00',
  '=?utf-8?Q?=0D=0ABcc:_evil=40example.org?=',
  `<img src=x onerror="alert('1')">&amp;`,
  ' '.repeat(300),
  'x'.repeat(500),
];

/** An invitation to a candidate, with an interviewer and a client whom the candidate must not see. */
export function anInvite(over: Partial<Invite> = {}): Invite {
  return {
    method: 'REQUEST',
    goesOn: false,
    uid: '0190a5f0-0000-7000-8000-000000000001@warmbench',
    sequence: 2,
    summary: 'Interview: Senior Nurse',
    type: 'video',
    slot: { start: Date.UTC(2026, 10, 30, 9, 30), minutes: 45, zone: 'Europe/Berlin' },
    place: 'Mercy Hospital, Room 4; 2nd floor',
    link: 'https://meet.example.org/j/123?a=1,2;b',
    message: 'Please bring\nyour certificates.',
    organizer: { name: 'Robin Recruiter', email: 'robin@agency.example' },
    recipient: 'candidate',
    attendees: [
      { name: 'Ada Candidate', email: 'ada@example.org', role: 'candidate', answer: 'accepted' },
      { name: 'Ivy Internal', email: 'ivy@agency.example', role: 'interviewer', answer: 'needs-action' },
      { name: 'Carl Client', email: 'carl@mercy.example', role: 'client', answer: 'needs-action' },
    ],
    ...over,
  };
}
