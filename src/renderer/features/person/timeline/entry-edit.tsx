import { useEffect, useRef, useState } from 'react';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { saveField } from '#data/save-field.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { kinds } from './kinds.ts';
import type { Entry } from './timeline-rows.ts';
import classes from './timeline.module.css';

/** Where an unsaved edit of an entry is kept. */
export function entryDraftKey(id: string): string {
  return `entry:${id}`;
}

/** Edits the text of an entry in its place; the older text is kept. Esc puts it back, Mod+Enter saves. */
export function EntryEdit({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const key = entryDraftKey(entry.id);
  const [text, setText] = useState(() => getDraft(key) || entry.body);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const close = () => {
    clearDraft(key);
    const article = field.current?.closest<HTMLElement>('[data-entry]');
    onClose();
    article?.focus({ preventScroll: true });
  };
  const save = async () => {
    const failure = await saveField('activity.edit', { id: entry.id, body: text.trim() });
    if (failure === null) close();
    else setError(failure);
  };

  return (
    <div className={classes.edit}>
      <TextArea
        ref={field}
        aria-label={`Text of the ${kinds[entry.kind].one}`}
        minRows={1}
        value={text}
        error={error}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setDraft(key, event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            close();
          } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            void save();
          }
        }}
      />
      <div className={classes.buttons}>
        <Button size="small" variant="quiet" shortcut="Escape" onClick={close}>
          Cancel
        </Button>
        <Button size="small" shortcut="Mod+Enter" onClick={() => void save()}>
          Save
        </Button>
      </div>
    </div>
  );
}
