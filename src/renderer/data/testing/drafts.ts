import { emptyPerson } from '#shared/domain/person.ts';
import type { PersonDraft } from '#shared/import/types.ts';

/** A person read from line 2 of a file, with what a test wants said of them. */
export function aDraft(over: Partial<PersonDraft> = {}): PersonDraft {
  return { ...emptyPerson, line: 2, given: 'Ada', family: 'Lovelace', ...over };
}

export function aMail(address: string, rank = 0): PersonDraft['emails'][number] {
  return { address, kind: 'work', status: 'current', rank };
}

export function aPhone(number: string, e164: string | null, rank = 0): PersonDraft['phones'][number] {
  return { number, e164, kind: 'mobile', status: 'current', rank };
}
