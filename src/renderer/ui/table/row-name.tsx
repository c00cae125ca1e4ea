import { Marked, type Stretch } from '../marked.tsx';
import classes from './row-name.module.css';

type RowNameProps = {
  readonly text: string;
  readonly marks?: readonly Stretch[];
  /** Where it leads; without one it is a button. */
  readonly href?: string;
  readonly onOpen?: () => void;
  /** Struck through, and leads nowhere. */
  readonly over?: boolean;
};

/**
 * The name of a table's row, which opens it by mouse. The table's own keys do the same, so it is no further tab stop and
 * leaves the focus where it is; with Ctrl or Shift a click selects the row instead.
 */
export function RowName({ text, marks, href, onOpen, over = false }: RowNameProps) {
  const shared = { tabIndex: -1, dir: 'auto', title: text, className: classes.name } as const;
  if (href !== undefined) {
    return (
      <a {...shared} href={href}>
        <Marked text={text} marks={marks} />
      </a>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      disabled={over}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen?.();
      }}
    >
      <Marked text={text} marks={marks} />
    </button>
  );
}
