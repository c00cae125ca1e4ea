import { cx } from './cx.ts';
import classes from './truncate.module.css';

type TruncateProps = { readonly text: string; readonly className?: string | undefined; readonly lines?: 1 | 2 | 3 };

/** Text that may be long or right-to-left: cut with an ellipsis, whole in its title. */
export function Truncate({ text, className, lines = 1 }: TruncateProps) {
  return (
    <span dir="auto" title={text} className={cx(lines === 1 ? classes.one : classes.many, className)} data-lines={lines}>
      {text}
    </span>
  );
}
