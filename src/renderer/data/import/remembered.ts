import { targetIds, type Mapping } from '#shared/import/targets.ts';
import { fail, type Result } from '#shared/result.ts';
import { desk, run } from '../desk.ts';

/** The mapping that was made by hand for files with these columns, if there is one that still makes sense. */
export async function rememberedMapping(key: string, columns: number): Promise<Mapping | null> {
  const mapping = (await kept())?.[key]?.map((target) => targetIds.find((id) => id === target));
  if (mapping?.length !== columns) return null;
  return mapping.every((target) => target !== undefined) ? mapping : null;
}

/** Keeps mappings for the next time, by their key; null forgets one. */
export async function rememberMappings(changed: ReadonlyMap<string, Mapping | null>): Promise<Result<unknown>> {
  const before = await kept();
  if (!before) return fail('not-found', 'The workspace is not set up yet.');
  const after: Record<string, string[]> = { ...before };
  for (const [key, mapping] of changed) {
    if (mapping) after[key] = [...mapping];
    else delete after[key];
  }
  return run('settings.update', { importMappings: after });
}

/** The country whose phone numbers lack +… in this workspace. */
export async function usualCountry(): Promise<string> {
  return ((await desk().db.settings.get('workspace'))?.['country'] as string | undefined) ?? 'DE';
}

async function kept(): Promise<Readonly<Record<string, string[]>> | undefined> {
  return (await desk().db.settings.get('workspace'))?.['importMappings'] as Readonly<Record<string, string[]>> | undefined;
}
