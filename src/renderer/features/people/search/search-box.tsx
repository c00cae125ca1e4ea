import { IconHelp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { desk } from '#data/desk.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { setPeopleView, usePeopleView } from '#state/people-view.ts';
import { rememberSearch } from '#state/search-history.ts';
import { SuggestField } from '#ui/fields/suggest-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { queryOf } from '../people-query.ts';
import { useParsed } from './use-parsed.ts';
import { useSuggestions } from './use-suggestions.ts';
import { Wrong } from './wrong.tsx';

/** The search box of the table: speaks the query language, says what it does not understand, and completes it. */
export function SearchBox() {
  const text = usePeopleView((view) => view.text);
  const [caret, setCaret] = useState(text.length);
  const [settled, setSettled] = useState(true);
  const { errors } = useParsed(text);
  const { heading, suggestions } = useSuggestions(text, caret);
  const id = useId();
  // What typing on may mend is told once one has stopped.
  const told = errors.find(({ unfinished }) => settled || !unfinished);
  return (
    <>
      <SuggestField
        label="Search people"
        shortcut={shortcutOf('search.focus')}
        value={text}
        onChange={(next) => {
          setSettled(false);
          // The search begins while the box is still being drawn; the table's question then finds it done.
          void desk().index.query(queryOf({ ...usePeopleView.getState(), text: next }, []), 0, 0);
          setPeopleView({ text: next });
        }}
        suggestions={suggestions}
        heading={heading}
        onCaret={setCaret}
        onSettled={() => {
          setSettled(true);
          if (errors.length === 0) rememberSearch(text);
        }}
        invalid={told !== undefined}
        describedBy={told && id}
      />
      <IconButton size="small" label="How to search" icon={<IconHelp size={14} />} onClick={() => openDialog({ kind: 'search-help' })} />
      {told && <Wrong id={id} text={text} error={told} more={errors.length - 1} />}
    </>
  );
}
