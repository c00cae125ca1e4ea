import { cx } from './cx.ts';
import { Marked, type Stretch } from './marked.tsx';
import classes from './truncate.module.css';

type TruncateProps = { readonly text: string; readonly className?: string | undefined; readonly lines?: 1 | 2 | 3; readonly marks?: readonly Stretch[] };

/** Text that may be long or right-to-left: cut with an ellipsis, whole in its title. */
export function Truncate({ text, className, lines = 1, marks }: TruncateProps) {
  return (
    <span dir="auto" title={text} className={cx(lines === 1 ? classes.one : classes.many, className)} data-lines={lines}>
      <Marked text={text} marks={marks} />
    </span>
  );
}
