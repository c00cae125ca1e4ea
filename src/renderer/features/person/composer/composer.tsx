import { IconCalendarEvent, IconChecklist, IconMail, IconNote, IconPhone, IconUsers, type Icon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { composerKinds, composingStarted, useComposerWish, type ComposerKind } from '#state/composer.ts';
import { openDialog } from '#state/dialogs.ts';
import { takeKeys } from '#state/early-keys.ts';
import { shortcutOf, type CommandId } from '#state/keymap/commands.ts';
import { Button } from '#ui/button.tsx';
import { isMac } from '#ui/keys.ts';
import { AboutJob } from './about-job.tsx';
import { CallForm } from './call-form.tsx';
import classes from './composer.module.css';
import { rememberFocus, returnFocus } from './focus-return.ts';
import { MailForm } from './mail-form.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { NoteForm } from './note-form.tsx';
import { TaskForm } from './task-form.tsx';
import { useComposer } from './use-composer.ts';
import { useJobChoice } from './use-job-choice.ts';

const looks: { readonly [K in ComposerKind]: { readonly label: string; readonly icon: Icon; readonly command: CommandId } } = {
  note: { label: 'Note', icon: IconNote, command: 'person.note' },
  call: { label: 'Call', icon: IconPhone, command: 'person.call' },
  meeting: { label: 'Meeting', icon: IconUsers, command: 'person.meeting' },
  task: { label: 'Task', icon: IconChecklist, command: 'person.task' },
  mail: { label: 'Mail', icon: IconMail, command: 'person.write' },
};

type ComposerProps = {
  readonly person: Stored<'people'>;
  /** The application the screen is about, if any: what is written is about its job unless chosen otherwise. */
  readonly applicationId: string | null;
};

/** Writes a note, logs a call or a meeting, adds a task or drafts a mail about a person. Mount it with the person as `key`. */
export function Composer({ person, applicationId }: ComposerProps) {
  const { draft, edit, clear, restore } = useComposer(person.id);
  const jobs = useJobChoice(person.id, draft.applicationId === undefined ? applicationId : draft.applicationId);
  const root = useRef<HTMLElement>(null);
  const wish = useComposerWish();

  useEffect(() => {
    if (wish.kind === null) return;
    rememberFocus(root.current);
    edit({ kind: wish.kind, ...(wish.to === null ? {} : { mail: { ...draft.mail, to: wish.to } }) });
    composingStarted();
    requestAnimationFrame(() => {
      const field = focusFirst(root.current);
      const { text, done } = takeKeys();
      // As if it had been typed here: the field hears of it, and Ctrl+Z in the field takes it back. Nothing newer can do that.
      // oxlint-disable-next-line typescript/no-deprecated
      if (text !== '') document.execCommand('insertText', false, text);
      if (done) sendOff(field);
    });
  }, [wish, edit, draft.mail]);

  const choose = (kind: ComposerKind) => {
    edit({ kind });
    requestAnimationFrame(() => focusFirst(root.current));
  };

  const shared = {
    person,
    about: { personId: person.id, applicationId: jobs.chosen?.applicationId ?? null, jobId: jobs.chosen?.jobId ?? null },
    isPrivate: draft.isPrivate,
    onDone: returnFocus,
    choices: <AboutJob jobs={jobs} isPrivate={draft.isPrivate} kind={draft.kind} onJob={(id) => edit({ applicationId: id })} onPrivate={(isPrivate) => edit({ isPrivate })} />,
  };

  return (
    <section ref={root} className={classes.composer} aria-label="Write">
      <fieldset className={classes.kinds} aria-label="What to write">
        {composerKinds.map((kind) => {
          const { label, icon: Icon, command } = looks[kind];
          return (
            <Button key={kind} size="small" variant="quiet" icon={<Icon size={14} />} shortcut={shortcutOf(command)} aria-pressed={draft.kind === kind} onClick={() => choose(kind)}>
              {label}
            </Button>
          );
        })}
        <Button
          size="small"
          variant="quiet"
          className={classes.interview}
          icon={<IconCalendarEvent size={14} />}
          shortcut={shortcutOf('person.interview')}
          onClick={() => openDialog({ kind: 'interview', personId: person.id, ...(jobs.chosen ? { applicationId: jobs.chosen.applicationId } : {}) })}
        >
          Interview
        </Button>
      </fieldset>
      {draft.kind === 'note' && <NoteForm {...shared} value={draft.note} onChange={(note) => edit({ note })} onRestore={(note) => restore({ note })} onClear={() => clear('note')} />}
      {draft.kind === 'call' && <CallForm {...shared} value={draft.call} onChange={(call) => edit({ call })} onRestore={(call) => restore({ call })} onClear={() => clear('call')} />}
      {draft.kind === 'meeting' && <MeetingForm {...shared} value={draft.meeting} onChange={(meeting) => edit({ meeting })} onRestore={(meeting) => restore({ meeting })} onClear={() => clear('meeting')} />}
      {draft.kind === 'task' && <TaskForm {...shared} value={draft.task} onChange={(task) => edit({ task })} onRestore={(task) => restore({ task })} onClear={() => clear('task')} />}
      {draft.kind === 'mail' && <MailForm {...shared} value={draft.mail} onChange={(mail) => edit({ mail })} onRestore={(mail) => restore({ mail })} onClear={() => clear('mail')} />}
    </section>
  );
}

function focusFirst(root: HTMLElement | null): HTMLElement | null {
  const field = root?.querySelector<HTMLElement>('[data-first]') ?? null;
  field?.focus();
  return field;
}

/** Presses Mod+Enter in a field, once the form has heard what was typed there. */
function sendOff(field: HTMLElement | null): void {
  const press = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: !isMac, metaKey: isMac, bubbles: true, cancelable: true });
  requestAnimationFrame(() => field?.dispatchEvent(press));
}
