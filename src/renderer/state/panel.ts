import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { currentRoute, setRouteParams } from './route.ts';

export const panelWidths = { min: 340, max: 720, start: 420 } as const;

type Panel = {
  /** Whose panel is open; null when it is closed. */
  readonly personId: string | null;
  /** In the light of which application (on a board), if any. */
  readonly applicationId: string | null;
  readonly width: number;
};

/** The person's panel on the right. `usePanel((s) => s.personId)` re-renders on that alone. */
export const usePanel = create<Panel>()(
  persist((): Panel => ({ personId: currentRoute().params['person'] ?? null, applicationId: null, width: panelWidths.start }), {
    name: 'warmbench.panel',
    partialize: ({ width }) => ({ width }),
  }),
);

let mirror: ReturnType<typeof setTimeout> | undefined;

/** The address follows a moment later, so that holding an arrow key down does not flood it. */
function mirrorToAddress(): void {
  clearTimeout(mirror);
  mirror = setTimeout(() => {
    const personId = usePanel.getState().personId ?? '';
    if ((currentRoute().params['person'] ?? '') !== personId) setRouteParams({ person: personId });
  }, 250);
}

/** Shows a person in the panel. */
export function openPanel(personId: string, applicationId: string | null = null): void {
  usePanel.setState({ personId, applicationId });
  mirrorToAddress();
}

/** Shows the focused person if the panel is open: a board calls it as the focus moves. */
export function followPanel(personId: string, applicationId: string | null = null): void {
  if (usePanel.getState().personId !== null) openPanel(personId, applicationId);
}

export function closePanel(): void {
  usePanel.setState({ personId: null, applicationId: null });
  mirrorToAddress();
}

export function setPanelWidth(width: number): void {
  usePanel.setState({ width });
}

globalThis.window?.addEventListener('hashchange', () => {
  const personId = currentRoute().params['person'];
  if (personId && personId !== usePanel.getState().personId) usePanel.setState({ personId, applicationId: null });
});
