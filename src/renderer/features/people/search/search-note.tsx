import classes from './search.module.css';

type SearchNoteProps = { readonly text: string; readonly forgiving: boolean; readonly whole: boolean };

/** What one should know of the answer to a search: that it is a guess, or that not everything is read yet. */
export function SearchNote({ text, forgiving, whole }: SearchNoteProps) {
  if (text.trim() === '') return null;
  if (!whole) return <output className={classes.note}>Jobs, notes and mails are still being read: more may be found in a moment.</output>;
  return forgiving ? <output className={classes.note}>Nobody fits as written. These are spelled nearly so.</output> : null;
}
