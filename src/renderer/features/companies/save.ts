import { run } from '#data/desk.ts';
import type { CommandInput } from '#data/commands/registry.ts';

/** Saves fields of a company: null, or the sentence of what went wrong, for the field to show. */
export async function save(id: string, fields: CommandInput<'company.update'>['fields']): Promise<string | null> {
  const result = await run('company.update', { id, fields });
  return result.ok ? null : result.error.message;
}
