import type { ReactNode } from 'react';
import classes from './property-row.module.css';

/** A list of properties: what each is on the left, its value on the right. */
export function PropertyList({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

/** One property; its value is text, or an InlineEdit or InlineSelect to change it in place. */
export function PropertyRow({ label, icon, children }: { label: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.row}>
      <dt className={classes.label} title={label}>
        {icon && <span aria-hidden>{icon}</span>}
        {label}
      </dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
