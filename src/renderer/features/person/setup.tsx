import { IconFileText } from '@tabler/icons-react';
import { desk } from '#data/desk.ts';
import type { Passage } from '#data/index-worker/passages.ts';
import { openDialog } from '#state/dialogs.ts';
import { openPanel } from '#state/panel.ts';
import { registerPaletteProvider, type PaletteItem } from '#state/palette.ts';
import { setReading } from '#state/reading.ts';
import { currentRoute, navigate, setRouteParams } from '#state/route.ts';
import { formatShortDay } from '#ui/format/format.ts';
import { kinds } from './timeline/kinds.ts';

const shown = 6;

/** Called once, when the workspace has opened: what was written about people is found in the palette. */
export function setupPerson(): void {
  registerPaletteProvider({ id: 'written', title: 'Notes, mails and documents', search: findWritten });
}

async function findWritten(text: string): Promise<readonly PaletteItem[]> {
  if (text.trim() === '') return [];
  const passages = await desk().index.written(text, shown);
  return passages.map((passage) => {
    const { id, kind, name, at, excerpt } = passage;
    const Icon = kind === 'document' ? IconFileText : kinds[kind].icon;
    const what = kind === 'document' ? 'document' : kinds[kind].one;
    return {
      id: `written:${id}`,
      label: name,
      detail: excerpt.text,
      marks: excerpt.marks,
      end: `${what}, ${formatShortDay(at)}`,
      icon: <Icon size={16} stroke={1.5} aria-hidden />,
      run: () => show(passage, text),
    };
  });
}

/** The entry on its timeline, beside the screen one is on or on the person's page; a document in full width. */
function show({ id, kind, personId }: Passage, text: string): void {
  const onPage = currentRoute().name === 'person';
  if (kind === 'document') {
    setReading({ find: text });
    openDialog({ kind: 'document', documentId: id, personId });
  } else if (onPage) navigate('person', { id: personId, params: { entry: id } });
  else {
    openPanel(personId);
    setRouteParams({ person: personId, entry: id });
  }
}
