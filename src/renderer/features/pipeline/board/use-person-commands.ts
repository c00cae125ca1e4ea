import { startComposing, type ComposerKind } from '#state/composer.ts';
import { openDialog } from '#state/dialogs.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { openPanel } from '#state/panel.ts';
import { navigate } from '#state/route.ts';
import { actedOn } from '#state/selection.ts';
import type { BoardController } from './board-controller.ts';

/** Answers the keys about a person for the focused card: the panel opens on them, with the cursor in the right form. */
export function usePersonCommands(board: BoardController): void {
  const write = (kind: ComposerKind) => () => {
    const card = board.focused;
    if (!card) return false;
    openPanel(card.personId, card.id);
    startComposing(kind);
    return true;
  };
  useCommand('person.note', write('note'));
  useCommand('person.call', write('call'));
  useCommand('person.meeting', write('meeting'));
  useCommand('person.write', write('mail'));
  useCommand('person.task', () => {
    const cards = actedOn(board.screen).map((id) => board.applications.get(id)).filter((card) => card !== undefined);
    if (cards.length < 2) return write('task')();
    openDialog({ kind: 'task', personIds: cards.map((card) => card.personId), jobId: board.jobId });
    return true;
  });
  useCommand('person.interview', () => {
    const card = board.focused;
    if (!card) return false;
    openDialog({ kind: 'interview', personId: card.personId, applicationId: card.id });
    return true;
  });
  useCommand('person.add-to-job', () => {
    const personIds = actedOn(board.screen).flatMap((id) => board.applications.get(id)?.personId ?? []);
    if (personIds.length === 0) return false;
    openDialog({ kind: 'add-to-job', personIds });
    return true;
  });
  useCommand('person.full', () => {
    const card = board.focused;
    if (!card) return false;
    navigate('person', { id: card.personId });
    return true;
  });
}
