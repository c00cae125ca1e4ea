import { IconCheck } from '@tabler/icons-react';
import { Fragment, useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { narrow } from './narrow.ts';
import { OptionHeading, OptionLine } from './option-line.tsx';
import classes from './pick-list.module.css';

export type PickOption = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: ReactNode;
  /** At the end of the line: a count, a small button that is no stop for Tab. */
  readonly end?: ReactNode;
  /** The heading it stands under; options of one group stand together. */
  readonly group?: string | undefined;
  /** Further words that find it. */
  readonly words?: string | undefined;
  readonly disabled?: boolean;
};

type PickListProps = {
  readonly label: string;
  readonly options: readonly PickOption[];
  /** Marked as chosen. */
  readonly value?: string | null;
  /** An option was picked by Enter, by a click, or by its digit. */
  readonly onPick: (id: string, how: 'enter' | 'click' | 'digit') => void;
  /** The first nine can be picked by their digit while nothing is typed. */
  readonly numbered?: boolean;
  readonly placeholder?: string;
  /** With it, what is typed can be made into something new: the last option says `Add “…”`. */
  readonly onCreate?: (text: string) => void;
  readonly maxHeight?: number;
};

const newId = '\u0000new';

/** The options, and one more that makes what is typed, unless it is there by that name. */
function withNew(options: readonly PickOption[], text: string): readonly PickOption[] {
  if (text === '' || options.some((option) => option.label.toLowerCase() === text.toLowerCase())) return options;
  return [...options, { id: newId, label: `Add “${text}”` }];
}

/** A list to pick from, open at once: typing narrows it, arrows move, Enter picks. */
export function PickList({ label, options, value = null, onPick, numbered = false, placeholder, onCreate, maxHeight = 320 }: PickListProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(() => Math.max(0, options.findIndex((option) => option.id === value)));
  const listId = useId();
  const fitting = withNew(narrow(options, text), onCreate ? text.trim() : '');
  const active = Math.min(at, fitting.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;
  const activeId = active >= 0 ? optionId(active) : undefined;

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const pick = (option: PickOption | undefined, how: 'enter' | 'click' | 'digit') => {
    if (option?.id === newId) onCreate?.(text.trim());
    else if (option && !option.disabled) onPick(option.id, how);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = numbered && text === '' && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (digit >= 0 && digit < fitting.length) pick(fitting[digit], 'digit');
    else if (event.key === 'ArrowDown') setAt((active + 1) % fitting.length);
    else if (event.key === 'ArrowUp') setAt((active - 1 + fitting.length) % fitting.length);
    else if (event.key === 'Enter') pick(fitting[active], 'enter');
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.root}>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        data-autofocus
        className={classes.filter}
        placeholder={placeholder ?? 'Type to narrow the list'}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={label} className={classes.list} style={{ maxHeight }}>
        {fitting.map((option, index) => (
          <Fragment key={option.id}>
            {option.group && option.group !== fitting[index - 1]?.group && <OptionHeading>{option.group}</OptionHeading>}
            <div
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={option.id === value}
              aria-disabled={option.disabled || undefined}
              className={classes.option}
              data-active={index === active || undefined}
              onMouseMove={() => index !== active && setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option, 'click')}
              onKeyDown={(event) => event.key === 'Enter' && pick(option, 'enter')}
            >
              {numbered && <span className={classes.digit}>{text === '' && index < 9 ? index + 1 : ''}</span>}
              <OptionLine
                icon={option.icon}
                label={option.label}
                detail={option.detail}
                after={
                  <>
                    {option.group && <VisuallyHidden>, {option.group}</VisuallyHidden>}
                    {option.id === value && <IconCheck size={14} aria-hidden className={classes.chosen} />}
                  </>
                }
                end={option.end}
              />
            </div>
          </Fragment>
        ))}
      </div>
      {fitting.length === 0 && <div className={classes.nothing}>Nothing fits</div>}
    </div>
  );
}
