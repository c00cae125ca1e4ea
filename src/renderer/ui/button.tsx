import type { ComponentProps, ReactNode } from 'react';
import classes from './button.module.css';
import { cx } from './cx.ts';
import { ariaKeys } from './keys.ts';
import { Tooltip } from './tooltip.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = ComponentProps<'button'> & {
  /** One `primary` a screen: the action that matters there. */
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal';
  readonly icon?: ReactNode;
  /** The key that does the same, such as `Mod+Enter`: shown in a tooltip and told to assistive technology. */
  readonly shortcut?: string | undefined;
  /** Says more than the label does, on hover. */
  readonly hint?: string | undefined;
  readonly busy?: boolean;
};

/** A button with a label. While busy it keeps its size and its focus, and does nothing when pressed. */
export function Button({ variant = 'secondary', size = 'normal', icon, shortcut, hint, busy = false, children, className, onClick, ...rest }: ButtonProps) {
  const button = (
    <button
      type="button"
      {...rest}
      className={cx(classes.button, classes[variant], size === 'small' && classes.small, className)}
      aria-keyshortcuts={ariaKeys(shortcut)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className={classes.spinner} aria-hidden /> : icon && <span className={classes.icon}>{icon}</span>}
      {children && <span className={classes.label}>{children}</span>}
    </button>
  );
  if (!shortcut && !hint) return button;
  return (
    <Tooltip label={hint ?? (typeof children === 'string' ? children : '')} shortcut={shortcut}>
      {button}
    </Tooltip>
  );
}
