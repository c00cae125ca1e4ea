import type { ReactNode } from 'react';
import { Marked, type Stretch } from '../marked.tsx';
import classes from './option-line.module.css';

type OptionLineProps = {
  readonly icon?: ReactNode;
  readonly label: string;
  /** Less important words beside the name, such as a client and a place. */
  readonly detail?: string | undefined;
  /** Parts of the detail to mark. */
  readonly marks?: readonly Stretch[] | undefined;
  /** Behind the name: a mark, or words that are only said. */
  readonly after?: ReactNode;
  /** At the end of the line: a count, a key. */
  readonly end?: ReactNode;
};

/** What one option of a list to choose from says; fills the line it stands in. */
export function OptionLine({ icon, label, detail, marks, after, end }: OptionLineProps) {
  return (
    <span className={classes.line}>
      {icon}
      <span dir="auto" className={classes.label} title={label}>
        {label}
      </span>
      {after}
      {detail && (
        <span dir="auto" className={classes.detail} title={detail}>
          <Marked text={detail} marks={marks} />
        </span>
      )}
      {end && <span className={classes.end}>{end}</span>}
    </span>
  );
}

/** The words above options that belong together. */
export function OptionHeading({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <div id={id} role={id === undefined ? 'presentation' : undefined} className={classes.heading}>
      {children}
    </div>
  );
}
