import { Fragment, useMemo, useRef } from 'react';
import { findWords } from '#shared/domain/document.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { reads, useTakeFocus } from './keep-focus.ts';
import classes from './documents.module.css';
import { stateNotes } from './words.ts';

/** The text that was read of a document, with the words marked; or why there is none. Plain text, whatever it says. */
export function DocumentText({ document, words }: { document: Stored<'documents'>; words: readonly string[] }) {
  const { text, textState, textCut } = document;
  const element = useRef<HTMLDivElement>(null);
  useTakeFocus(element);
  const parts = useMemo(() => split(text, words), [text, words]);
  if (textState !== 'read') return <p className={classes.note}>{stateNotes[textState].note}</p>;
  return (
    // A long text is scrolled with the keyboard, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={element} {...reads} className={classes.text} tabIndex={0} role="group" aria-label={`Text of ${document.name}`} dir="auto">
      {parts.map(({ at, text: part, marked }) => (marked ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>))}
      {textCut && <p className={classes.faint}>The text goes on; this much of it is kept. Open the file for the rest.</p>}
    </div>
  );
}

type Part = { readonly at: number; readonly text: string; readonly marked: boolean };

/** The text in pieces, in order, each marked or not. */
function split(text: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [start, end] of findWords(text, words)) {
    if (start > from) parts.push({ at: from, text: text.slice(from, start), marked: false });
    parts.push({ at: start, text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), marked: false });
  return parts;
}
