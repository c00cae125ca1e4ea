import type { RefObject } from 'react';
import { startComposing } from '#state/composer.ts';
import { openDialog } from '#state/dialogs.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { currentRoute, navigate } from '#state/route.ts';

/** Answers the keys that are about the person on show; `root` is where they are shown. */
export function usePersonCommands(personId: string, applicationId: string | null, root: RefObject<HTMLElement | null>): void {
  useCommand('person.note', () => startComposing('note'));
  useCommand('person.call', () => startComposing('call'));
  useCommand('person.meeting', () => startComposing('meeting'));
  useCommand('person.task', () => startComposing('task'));
  useCommand('person.write', () => startComposing('mail'));
  useCommand('person.interview', () => openDialog({ kind: 'interview', personId, ...(applicationId === null ? {} : { applicationId }) }));
  useCommand('person.add-to-job', () => openDialog({ kind: 'add-to-job', personIds: [personId] }));
  useCommand('person.warmth', () => openDialog({ kind: 'warmth', personId }));
  useCommand('person.merge', () => openDialog({ kind: 'merge', personIds: [personId] }));
  useCommand('person.add-to-pool', () => openDialog({ kind: 'add-to-pool', personIds: [personId] }));
  useCommand('person.full', () => {
    if (currentRoute().name === 'person') return false;
    navigate('person', { id: personId });
    return true;
  });
  useCommand('panel.switch', () => switchFocus(root.current));
}

/** From the screen to the person, and back: to what is active on the screen, or to the screen itself where nothing is. */
function switchFocus(root: HTMLElement | null): boolean {
  if (!root) return false;
  const target = root.contains(document.activeElement)
    ? (document.querySelector<HTMLElement>('main [data-focused][tabindex], main [data-scope] [tabindex="0"]') ?? document.querySelector<HTMLElement>('main'))
    : (root.querySelector<HTMLElement>('[data-entry][tabindex="0"]') ?? root.querySelector<HTMLElement>('button'));
  target?.focus();
  return target !== null;
}
