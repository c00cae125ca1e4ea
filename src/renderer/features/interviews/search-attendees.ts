import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { Attendee } from '#shared/domain/interview.ts';
import { fold } from '#shared/domain/fold.ts';
import type { ComboboxOption } from '#ui/fields/combobox.tsx';
import { isMail } from './interview-form.ts';

/** Somebody who may take part. */
export type Suggestion = Pick<Attendee, 'name' | 'email' | 'role'>;

/** Colleagues and known people who fit what is typed; colleagues and client contacts first. The value is a `Suggestion` as JSON. */
export async function searchAttendees(text: string, users: ReadonlyMap<string, Stored<'users'>>): Promise<readonly ComboboxOption[]> {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const colleagues = [...users.values()]
    .filter(({ name, email }) => isMail(email) && words.every((word) => fold(`${name} ${email}`).includes(word)))
    .map(({ id, name, email }) => option(id, { name, email, role: 'interviewer' }, 'Colleague'));
  const query = { text, owner: null, tag: null, sort: { field: 'name', descending: false } } as const;
  const { index } = desk();
  await index.ready();
  const found = await Promise.all((['contact', null] as const).map((kind) => index.query({ ...query, kind }, 0, 6)));
  const seen = new Set<string>();
  const people = found.flatMap(({ entries }) =>
    entries.flatMap(({ id, name, email, employer, kinds }) => {
      if (seen.has(id) || !isMail(email)) return [];
      seen.add(id);
      return [option(id, { name, email, role: kinds.includes('contact') ? 'client' : 'interviewer' }, [email, employer].filter(Boolean).join(' · '))];
    }),
  );
  return [...colleagues, ...people].slice(0, 8);
}

function option(id: string, suggestion: Suggestion, detail: string): ComboboxOption {
  return { value: JSON.stringify({ ...suggestion, id }), label: suggestion.name || suggestion.email, detail };
}
