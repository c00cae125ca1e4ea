import type { ReactElement } from 'react';
import { Button, type ButtonVariant } from '../button.tsx';
import { PickList, type PickOption } from '../fields/pick-list.tsx';
import classes from './pick-menu.module.css';
import { Popover } from './popover.tsx';

type PickMenuProps = {
  /** Names the list; the button says it too, unless `text` says more. */
  readonly label: string;
  readonly text?: string;
  readonly icon: ReactElement;
  readonly variant?: ButtonVariant;
  readonly shortcut?: string | undefined;
  readonly opened: boolean;
  readonly onOpenedChange: (opened: boolean) => void;
  readonly options: readonly PickOption[];
  readonly value?: string | null;
  /** The list has closed by then. */
  readonly onPick: (id: string) => void;
  readonly onCreate?: (text: string) => void;
  readonly placeholder?: string;
};

/** A small button that opens a list to pick one thing from, such as a tag to add or a filter. */
export function PickMenu({ label, text = label, icon, variant = 'quiet', shortcut, opened, onOpenedChange, onPick, onCreate, ...list }: PickMenuProps) {
  const closing = (act: (value: string) => void) => (value: string) => {
    onOpenedChange(false);
    act(value);
  };
  return (
    <Popover
      opened={opened}
      onOpenedChange={onOpenedChange}
      trigger={
        <Button size="small" variant={variant} className={classes.button} icon={icon} shortcut={shortcut} aria-haspopup="dialog" aria-expanded={opened} onClick={() => onOpenedChange(!opened)}>
          {text}
        </Button>
      }
    >
      <div className={classes.list}>{opened && <PickList {...list} label={label} onPick={closing(onPick)} {...(onCreate && { onCreate: closing(onCreate) })} />}</div>
    </Popover>
  );
}
