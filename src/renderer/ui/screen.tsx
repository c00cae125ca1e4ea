import type { ReactNode } from 'react';
import classes from './screen.module.css';

type ScreenProps = {
  readonly title: string;
  /** Beside the title: a count, a switcher, chips. */
  readonly lead?: ReactNode;
  /** At the end of the bar: search, filters, the one primary action. */
  readonly actions?: ReactNode;
  /** A second bar under the first, such as filters. */
  readonly toolbar?: ReactNode;
  /** Keys of this scope work while the focus is in here (`board` or `list`). */
  readonly scope?: 'board' | 'list' | 'panel' | undefined;
  readonly padded?: boolean;
  readonly children: ReactNode;
};

/** A whole screen: the bar with its name, and the body, which scrolls by itself. */
export function Screen({ title, lead, actions, toolbar, scope, padded = false, children }: ScreenProps) {
  return (
    <section className={classes.screen} aria-label={title} data-scope={scope}>
      <header className={classes.bar}>
        <h1 className={classes.title}>{title}</h1>
        {lead && <div className={classes.lead}>{lead}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
      <div className={classes.body} data-padded={padded || undefined}>
        {children}
      </div>
    </section>
  );
}
