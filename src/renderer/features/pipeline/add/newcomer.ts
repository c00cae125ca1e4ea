import { emailsInCell } from '#shared/import/email-cell.ts';
import { splitName } from '#shared/import/names.ts';
import { newId } from '#shared/ids.ts';
import type { CommandInput } from '#data/commands/registry.ts';

export type Newcomer = NonNullable<CommandInput<'application.add'>['newcomers']>[number];

/** Somebody new from one line: a name, a mail address, or both in any order. Null when there is neither. */
export function newcomerFrom(text: string): Newcomer | null {
  const { addresses, rest } = emailsInCell(text);
  const name = rest.trim();
  if (name === '' && addresses.length === 0) return null;
  const emails = addresses.map((address, rank) => ({ address, kind: 'personal', status: 'current', rank }) as const);
  return { id: newId(), fields: { ...splitName(name), original: name, emails } };
}
