import { IconX } from '@tabler/icons-react';
import { cx } from './cx.ts';
import { Marked, type Stretch } from './marked.tsx';
import classes from './tag.module.css';

type TagProps = {
  readonly label: string;
  readonly marks?: readonly Stretch[];
  readonly onRemove?: (() => void) | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly pressed?: boolean | undefined;
};

/** A short label on a thing; with `onRemove` it can be taken off, with `onClick` it is a toggle such as a filter. */
export function Tag({ label, marks, onRemove, onClick, pressed }: TagProps) {
  const text = (
    <span dir="auto" className={classes.text} title={label}>
      <Marked text={label} marks={marks} />
    </span>
  );
  return (
    <span className={cx(classes.tag, pressed && classes.pressed)}>
      {onClick ? (
        <button type="button" className={classes.button} aria-pressed={pressed} onClick={onClick}>
          {text}
        </button>
      ) : (
        text
      )}
      {onRemove && (
        <button type="button" className={classes.remove} aria-label={`Remove ${label}`} onClick={onRemove}>
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
