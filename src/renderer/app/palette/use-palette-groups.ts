import { useEffect, useMemo, useState } from 'react';
import { commandDef, commandIds, shortcutOf, type Section } from '#state/keymap/commands.ts';
import { canRun, runCommand } from '#state/keymap/handlers.ts';
import { paletteProviders, type PaletteItem } from '#state/palette.ts';
import { useRecent } from '#state/recent.ts';
import { score } from './fuzzy.ts';

export type PaletteEntry = PaletteItem & { readonly shortcut?: string | undefined };
export type PaletteGroup = { readonly id: string; readonly title: string; readonly entries: readonly PaletteEntry[] };

const mostActions = 8;

/** What the screen offers comes before what is always there. */
const sectionOrder: readonly Section[] = ['Board', 'Lists', 'Person', 'Everywhere', 'Go to'];

function actions(): PaletteEntry[] {
  return commandIds
    .filter((id) => !commandDef(id).hidden && canRun(id))
    .toSorted((a, b) => sectionOrder.indexOf(commandDef(a).section) - sectionOrder.indexOf(commandDef(b).section))
    .map((id) => {
      const { title, section } = commandDef(id);
      return { id, label: section === 'Go to' ? `Go to ${title}` : title, shortcut: shortcutOf(id), run: () => runCommand(id) };
    });
}

/** What the palette offers for what is typed: actions at once, then what the providers find, each under its heading. */
export function usePaletteGroups(text: string): readonly PaletteGroup[] {
  const recent = useRecent((state) => state.keys);
  const [found, setFound] = useState<ReadonlyMap<string, readonly PaletteItem[]>>(new Map());

  useEffect(() => {
    const controller = new AbortController();
    for (const provider of paletteProviders()) {
      void provider.search(text, controller.signal).then(
        (items) => !controller.signal.aborted && setFound((old) => new Map(old).set(provider.id, items)),
        () => undefined,
      );
    }
    return () => controller.abort();
  }, [text]);

  return useMemo(() => {
    const all = actions();
    const fitting = text.trim()
      ? all
          .map((entry) => ({ entry, points: score(entry.label, text) }))
          .filter(({ points }) => points > 0)
          .toSorted((a, b) => b.points - a.points)
          .map(({ entry }) => entry)
      : all.toSorted((a, b) => place(recent, a.id) - place(recent, b.id));
    const groups: PaletteGroup[] = paletteProviders().map(({ id, title }) => ({ id, title, entries: found.get(id) ?? [] }));
    const own: PaletteGroup = { id: 'actions', title: 'Actions', entries: fitting.slice(0, mostActions) };
    const ordered = text.trim() ? [...groups, own] : [own, ...groups];
    return ordered.filter((group) => group.entries.length > 0);
  }, [text, found, recent]);
}

function place(recent: readonly string[], id: string): number {
  const at = recent.indexOf(id);
  return at === -1 ? recent.length : at;
}
