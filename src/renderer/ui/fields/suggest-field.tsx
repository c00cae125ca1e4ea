import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { OptionHeading, OptionLine } from './option-line.tsx';
import { SearchField } from './search-field.tsx';
import classes from './suggest-field.module.css';

/** Something that what is typed may become: taking it puts `text` in place, with the caret at `caret`. */
export type Suggestion = { readonly id: string; readonly label: string; readonly detail?: string; readonly text: string; readonly caret: number };

type SuggestFieldProps = {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly Suggestion[];
  /** Above the suggestions: what they are. */
  readonly heading: string;
  /** Where the caret is, in characters, whenever it moves. */
  readonly onCaret: (caret: number) => void;
  /** What is typed is meant so: Enter, or leaving the box. */
  readonly onSettled: () => void;
  readonly invalid: boolean;
  /** The id of what is said about the value. */
  readonly describedBy?: string | undefined;
};

/**
 * A search box that suggests as one types: down and up choose, Tab or Enter takes, Esc closes the list, then empties the
 * box. The list opens by typing or with the down arrow, and never takes what was not chosen.
 */
export function SuggestField({ label, shortcut, value, onChange, suggestions, heading, onCaret, onSettled, invalid, describedBy }: SuggestFieldProps) {
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const shown = opened && suggestions.length > 0;
  const at = shown ? Math.min(chosen, suggestions.length - 1) : -1;

  const close = () => {
    setOpened(false);
    setChosen(-1);
  };
  const take = (suggestion: Suggestion) => {
    onChange(suggestion.text);
    onCaret(suggestion.caret);
    setChosen(-1);
    requestAnimationFrame(() => input.current?.setSelectionRange(suggestion.caret, suggestion.caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const suggestion = suggestions[at];
    if (event.key === 'ArrowDown' && suggestions.length > 0) {
      setOpened(true);
      setChosen(shown ? (at + 1) % suggestions.length : 0);
    } else if (event.key === 'ArrowUp' && shown) setChosen(at <= 0 ? suggestions.length - 1 : at - 1);
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && suggestion) take(suggestion);
    else if (event.key === 'Enter') {
      close();
      return onSettled();
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={classes.root}>
      <SearchField
        ref={input}
        label={label}
        shortcut={shortcut}
        value={value}
        onChange={(text) => {
          onChange(text);
          onCaret(input.current?.selectionStart ?? text.length);
          setChosen(-1);
          setOpened(text !== '');
        }}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onSettled();
        }}
        aria-autocomplete="list"
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={at === -1 ? undefined : `${id}-${at}`}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
      />
      {shown && (
        <div className={classes.panel}>
          <OptionHeading>{heading}</OptionHeading>
          <div role="listbox" id={`${id}-list`} aria-label={heading} className={classes.list}>
            {suggestions.map((suggestion, i) => (
              // The box has the focus and its keys.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={suggestion.id}
                id={`${id}-${i}`}
                ref={(node) => void (i === at && node?.scrollIntoView({ block: 'nearest' }))}
                role="option"
                tabIndex={-1}
                aria-selected={i === at}
                data-active={i === at || undefined}
                className={classes.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(suggestion)}
              >
                <OptionLine label={suggestion.label} detail={suggestion.detail} />
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
