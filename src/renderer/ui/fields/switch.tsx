import type { ComponentProps, ReactNode } from 'react';
import classes from './checkbox.module.css';

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'size' | 'role'> & { readonly label: ReactNode; readonly description?: ReactNode };

/** On or off, at once: for settings that need no saving. */
export function Switch({ label, description, ...rest }: SwitchProps) {
  return (
    <label className={classes.row}>
      {/* The checkbox itself says whether it is on. */}
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props */}
      <input {...rest} type="checkbox" role="switch" className={classes.switch} />
      <span className={classes.text}>
        {label}
        {description && <span className={classes.description}>{description}</span>}
      </span>
    </label>
  );
}
