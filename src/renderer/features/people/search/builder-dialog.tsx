import { useState } from 'react';
import { readTree, writeTree } from '#shared/domain/query/tree.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { setPeopleView, usePeopleView } from '#state/people-view.ts';
import { rememberSearch } from '#state/search-history.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import classes from './builder.module.css';
import { BuilderGroup } from './builder-group.tsx';
import { newRow, toRows, toTree, type RowGroup } from './builder-tree.ts';
import { useCount } from './use-count.ts';
import { useParsed } from './use-parsed.ts';

/** Puts a search together from rows and groups, and as text: each shows what the other says. */
export function BuilderDialog({ onClose }: { dialog: DialogOf<'people-search'>; onClose: () => void }) {
  const start = usePeopleView((view) => view.text);
  const [text, setText] = useState(start.trim());
  const [group, setGroup] = useState(() => withRow(text));
  const count = useCount(text);
  const { errors } = useParsed(text);
  const build = (next: RowGroup): void => {
    setGroup(next);
    setText(writeTree(toTree(next)));
  };
  return (
    <Dialog
      title="Build a search"
      size="large"
      dirty={text !== start.trim()}
      onClose={onClose}
      onSubmit={() => {
        setPeopleView({ text: text === '' ? '' : `${text.trim()} ` });
        rememberSearch(text);
        onClose();
      }}
      primary={{ label: count === null ? 'Show' : `Show ${formatCount(count, 'person', 'people')}` }}
    >
      <div className={classes.text}>
        <TextField
          label="The search as text"
          data-autofocus
          spellCheck={false}
          value={text}
          error={errors[0]?.message}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setGroup(withRow(event.currentTarget.value));
          }}
        />
      </div>
      <BuilderGroup group={group} depth={0} onChange={build} />
    </Dialog>
  );
}

/** An empty search begins with a condition to fill in. */
function withRow(text: string): RowGroup {
  const group = toRows(readTree(text));
  return group.rows.length === 0 ? { ...group, rows: [newRow()] } : group;
}
