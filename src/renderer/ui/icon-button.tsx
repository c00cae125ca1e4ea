import type { ComponentProps, ReactNode } from 'react';
import classes from './button.module.css';
import { cx } from './cx.ts';
import { ariaKeys } from './keys.ts';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does: its name for assistive technology, and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string | undefined;
  readonly size?: 'small' | 'normal';
  readonly variant?: 'quiet' | 'secondary' | 'primary' | 'danger';
  readonly tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
};

/** A button of one icon; its name and key are in the tooltip. */
export function IconButton({ label, icon, shortcut, size = 'normal', variant = 'quiet', tooltipSide = 'bottom', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-keyshortcuts={ariaKeys(shortcut)}
        className={cx(classes.button, classes.iconOnly, classes[variant], size === 'small' && classes.small, className)}
      >
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      </button>
    </Tooltip>
  );
}
