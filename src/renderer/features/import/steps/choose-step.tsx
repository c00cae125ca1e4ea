import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { addText } from '../flow.ts';
import type { Flow } from '../flow-types.ts';
import classes from '../import.module.css';
import { ChooseFiles } from './choose-files.tsx';
import { Refused } from './refused.tsx';

const draftKey = 'import:pasted';
/** Longer text is not kept as a draft: it comes from somewhere, where it still is. */
const DRAFT_LIMIT = 200_000;

/** Nothing chosen yet: files, dropped, or pasted. */
export function ChooseStep({ state }: { state: Flow }) {
  const [text, setText] = useState(() => getDraft(draftKey));
  const area = useRef<HTMLTextAreaElement>(null);
  const type = (next: string): void => {
    setText(next);
    if (next.length <= DRAFT_LIMIT) setDraft(draftKey, next);
  };
  const read = async (): Promise<void> => {
    if (text.trim() === '') return area.current?.focus();
    await addText(text);
    clearDraft(draftKey);
  };
  return (
    <div className={classes.choose}>
      <div className={classes.column}>
        <Refused sentences={state.refused} />
        <section className={classes.drop} aria-label="Choose files">
          <IconFileImport size={28} stroke={1.5} aria-hidden className={classes.dropIcon} />
          <h2 className={classes.lead}>Drop files here, or anywhere in the window</h2>
          <p className={classes.hint}>
            Spreadsheets saved as CSV, LinkedIn Connections, contact cards (vCard), JSON Resume, and exports of Greenhouse, Lever, Bullhorn and OpenCATS. Several at once, if you like.
          </p>
          <ChooseFiles primary busy={state.opening} label="Choose files…" />
          <p className={classes.hint}>Nothing is imported before you have seen what would come in.</p>
        </section>
        <section aria-label="Paste">
          <TextArea
            ref={area}
            label="Or paste rows here"
            placeholder={'Name\tMail\tPhone\nAda Lovelace\tada@example.org\t+44 20 7946 0000'}
            minRows={4}
            maxRows={10}
            value={text}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <div className={classes.after}>
            <Button onClick={() => void read()} busy={state.opening}>
              Read pasted rows
            </Button>
          </div>
        </section>
      </div>
    </div>
  );
}
