import classes from './marked.module.css';

/** A part of a text, from the character `at` up to but without `end`. */
export type Stretch = { readonly at: number; readonly end: number };

/** Text with parts of it marked, such as what a search found; the parts are in order and do not overlap. */
export function Marked({ text, marks }: { readonly text: string; readonly marks?: readonly Stretch[] | undefined }) {
  if (!marks || marks.length === 0) return text;
  const last = marks.at(-1)?.end ?? 0;
  return (
    <>
      {marks.map(({ at, end }, i) => (
        <span key={at}>
          {text.slice(marks[i - 1]?.end ?? 0, at)}
          <mark className={classes.mark}>{text.slice(at, end)}</mark>
        </span>
      ))}
      {text.slice(last)}
    </>
  );
}
