import { useState } from 'react';
import { cx } from '#ui/cx.ts';
import classes from './timeline.module.css';

const long = 600;

/** The text of an entry as it was written; a long one shows its start. */
export function EntryBody({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (text === '') return null;
  const cut = text.length > long || text.split('\n').length > 12;
  return (
    <>
      <p dir="auto" className={cx(classes.body, cut && !whole && classes.cut)}>
        {text}
      </p>
      {cut && (
        <button type="button" className={classes.link} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </>
  );
}
