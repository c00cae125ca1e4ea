import { IconFileText } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { inReadingOrder } from '#shared/domain/document.ts';
import { personName } from '#shared/domain/person.ts';
import { documentsOfPerson } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { commandDef, type CommandId } from '#state/keymap/commands.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { isTyping, pressedKeys } from '#state/keymap/match.ts';
import { takesText } from '#state/keymap/place.ts';
import { usePanel } from '#state/panel.ts';
import { walkNow } from '#state/walk.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { isMac } from '#ui/keys.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { useFocusKept, waits } from './keep-focus.ts';
import { usePerson } from '../use-person.ts';
import classes from './documents.module.css';
import { useReadAhead } from './read-ahead.ts';
import { Reader } from './reader.tsx';
import { WalkBar } from './walk-bar.tsx';

const walking: readonly CommandId[] = ['person.next', 'person.previous'];

/** A document in full width: the original and its text side by side. Where there is a next person, their CV follows. */
export function DocumentDialog({ dialog, onClose }: { dialog: DialogOf<'document'>; onClose: () => void }) {
  const beside = usePanel(({ personId }) => personId);
  const [start] = useState(beside);
  const walkedTo = beside !== null && beside !== start ? beside : null;
  const personId = walkedTo ?? dialog.personId;
  const { loaded, rows } = useLive(documentsOfPerson(personId));
  const { person } = usePerson(personId);
  const document = walkedTo === null ? rows.get(dialog.documentId) : inReadingOrder(rows.values())[0];
  const whole = useRef<HTMLDivElement>(null);
  const { hold } = useFocusKept(whole, loaded ? (document?.id ?? personId) : undefined);
  useReadAhead();
  // The dialog has the keyboard to itself: its own keys are answered here.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const keys = pressedKeys(event.nativeEvent, isMac);
    const id = keys === null ? undefined : walking.find((one) => commandDef(one).keys.includes(keys));
    if (keys === null || id === undefined || (isTyping(keys) && event.target instanceof Element && takesText(event.target))) return;
    const walk = walkNow();
    if (!(id === 'person.next' ? walk?.next : walk?.previous)) return;
    hold();
    runCommand(id);
    event.preventDefault();
  };
  if (!loaded && walkedTo === null) return null;
  return (
    <Dialog title={document?.name ?? (walkedTo === null ? 'This document is no longer here' : loaded ? 'No documents' : 'Documents')} size="large" onClose={onClose}>
      {/* Keys that go from person to person; what is inside keeps its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={whole} className={classes.whole} onKeyDown={onKeyDown} {...waits}>
        {dialog.personId === start && <WalkBar {...(person ? { name: personName(person) } : {})} />}
        {document && <Reader key={document.id} document={document} beside />}
        {loaded && !document && walkedTo !== null && <EmptyState icon={<IconFileText size={24} stroke={1.5} />} message="Nothing is attached to this person." />}
      </div>
    </Dialog>
  );
}
