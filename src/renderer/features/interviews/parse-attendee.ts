import { isMail } from './interview-form.ts';

/**
 * A name and address as people type or paste them: `Ivy Chen <ivy@x.example>`, `ivy@x.example`, `Ivy Chen`. The address
 * is empty where there is none.
 */
export function parseAttendee(text: string): { readonly name: string; readonly email: string } {
  const whole = text.trim();
  const bracketed = /^(.*)<([^<>]+)>$/u.exec(whole);
  const name = (bracketed?.[1] ?? '').trim().replaceAll(/^"|"$/gu, '').slice(0, 500);
  const email = (bracketed?.[2] ?? whole).trim().replace(/^mailto:/iu, '');
  if (isMail(email)) return { name: name || nameFrom(email), email };
  return { name: (name || whole).slice(0, 500), email: '' };
}

/** `ivy.chen@x.example` is probably Ivy Chen. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._]+/u).filter((word) => /^\p{L}+$/u.test(word));
  return words.length > 1 ? words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ') : email;
}
