import { useId, type ReactNode } from 'react';
import classes from './settings.module.css';

type SectionProps = { readonly title: string; readonly hint?: string; readonly actions?: ReactNode; readonly children: ReactNode };

/** One group of settings. */
export function Section({ title, hint, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {hint && <p className={classes.hint}>{hint}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
