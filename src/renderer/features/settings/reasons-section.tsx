import { IconArchive, IconArchiveOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { run, undo } from '#data/desk.ts';
import { allSettings } from '#data/queries/rows.ts';
import { saveField } from '#data/save-field.ts';
import { newId } from '#shared/ids.ts';
import { familyNames, reasonFamilies, type Reason, type ReasonFamily } from '#shared/domain/reason.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/cx.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { useLive } from '#ui/use-live.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

/** Why applications end, in families. An archived reason is offered no more, and stays readable where it was given. */
export function ReasonsSection() {
  const settings = useLive(allSettings()).rows.get('workspace');
  if (!settings) return null;
  const { reasons } = settings;
  const replace = (code: string, fields: Partial<Reason>): Reason[] => reasons.map((one) => (one.code === code ? { ...one, ...fields } : one));
  return (
    <Section title="Rejection reasons" hint="Colleagues see them; candidates never do.">
      {reasonFamilies.map((family) => (
        <div key={family} role="group" aria-label={familyNames[family]}>
          <h3 className={classes.family}>{familyNames[family]}</h3>
          <ul className={classes.list}>
            {reasons
              .filter((reason) => reason.family === family)
              .map((reason) => (
                <li key={reason.code} className={cx(classes.item, reason.archived && classes.archived)}>
                  <InlineEdit
                    label="Reason"
                    value={reason.text}
                    onSave={async (text) => (text.trim() === '' ? 'A reason needs words.' : saveField('settings.update', { reasons: replace(reason.code, { text: text.trim() }) }))}
                  />
                  <IconButton
                    size="small"
                    label={reason.archived ? `Offer again: ${reason.text}` : `Archive: ${reason.text}`}
                    icon={reason.archived ? <IconArchiveOff size={14} /> : <IconArchive size={14} />}
                    onClick={() => void run('settings.update', { reasons: replace(reason.code, { archived: !reason.archived }) }).then((result) => showResult(result, undo))}
                  />
                </li>
              ))}
          </ul>
          <AddReason family={family} reasons={reasons} />
        </div>
      ))}
    </Section>
  );
}

function AddReason({ family, reasons }: { readonly family: ReasonFamily; readonly reasons: readonly Reason[] }) {
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    const reason = { code: newId(), family, text: text.trim(), archived: false };
    if (showResult(await run('settings.update', { reasons: [...reasons, reason] }), undo, true)) setText('');
  };
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField aria-label={`New reason: ${familyNames[family]}`} placeholder="Another reason…" maxLength={500} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" size="small" icon={<IconPlus size={14} />} disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
