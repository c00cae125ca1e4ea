import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { registerPaletteProvider, type PaletteItem } from '#state/palette.ts';
import { navigate } from '#state/route.ts';
import { narrow } from '#ui/fields/narrow.ts';

const shown = 4;

/** Called once, when the workspace has opened: every company is found in the palette. */
export function setupCompanies(): void {
  registerPaletteProvider({ id: 'companies', title: 'Companies', search: findCompanies });
}

async function findCompanies(text: string): Promise<readonly PaletteItem[]> {
  if (text.trim() === '') return [];
  const companies = (await desk().db.companies.toArray()) as unknown as Stored<'companies'>[];
  const items = companies.map(({ id, name, city, tags }) => ({ id: `company:${id}`, label: name, detail: city, words: tags.join(' '), run: () => navigate('companies', { id }) }));
  return narrow(items, text).slice(0, shown);
}
