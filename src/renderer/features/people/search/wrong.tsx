import type { QueryError } from '#shared/domain/query/ast.ts';
import { formatCount } from '#ui/format/format.ts';
import classes from './search.module.css';

type WrongProps = { readonly id: string; readonly text: string; readonly error: QueryError; readonly more: number };

/** What is wrong with a query: the place, marked, and what was expected there. The rest of it goes on finding people. */
export function Wrong({ id, text, error, more }: WrongProps) {
  const { at, end, message } = error;
  return (
    <output id={id} className={classes.wrong}>
      <code dir="auto" className={classes.typed}>
        {at > 24 && '…'}
        {text.slice(Math.max(0, at - 24), at)}
        <mark className={classes.place}>{text.slice(at, Math.min(end, at + 60))}</mark>
        {text.slice(Math.min(end, at + 60), end + 16)}
        {end + 16 < text.length && '…'}
      </code>
      <span>
        {message}
        {more > 0 && ` And ${formatCount(more, 'more place', 'more places')}.`}
      </span>
    </output>
  );
}
