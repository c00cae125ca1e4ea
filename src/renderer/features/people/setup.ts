import { desk } from '#data/desk.ts';
import { openPanel } from '#state/panel.ts';
import { registerPaletteProvider, type PaletteItem } from '#state/palette.ts';
import { remember } from '#state/recent.ts';
import { queryFor } from './people-query.ts';
import { currentRoute, navigate } from '#state/route.ts';

const shown = 8;

/** Called once, when the workspace has opened: everybody can be found in the palette. */
export function setupPeople(): void {
  registerPaletteProvider({ id: 'people', title: 'People', search: findPeople });
}

async function findPeople(text: string): Promise<readonly PaletteItem[]> {
  if (text.trim() === '') return [];
  const { index } = desk();
  await index.ready();
  const { entries } = await index.query(queryFor(text), 0, shown);
  return entries.map(({ id, name, title, employer }) => ({
    id: `person:${id}`,
    label: name,
    detail: [title, employer].filter(Boolean).join(' · '),
    run: () => show(id),
  }));
}

/** Beside the screen one is on; on somebody's page, their page. */
function show(id: string): void {
  remember(`person:${id}`);
  if (currentRoute().name === 'person') navigate('person', { id });
  else openPanel(id);
}
