import type { ReactNode } from 'react';
import classes from './field-row.module.css';

/** Fields of a form: one under the other, or side by side with `columns`. */
export function FieldRow({ columns = 1, children }: { columns?: 1 | 2 | 3; children: ReactNode }) {
  return (
    <div className={classes.row} data-columns={columns}>
      {children}
    </div>
  );
}
