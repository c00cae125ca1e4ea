import { Tooltip as MantineTooltip } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import classes from './tooltip.module.css';

type TooltipProps = {
  readonly label: ReactNode;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly children: ReactElement;
};

/** Says what a thing is, and its key, on hover and on focus. The child must take a ref. */
export function Tooltip({ label, shortcut, disabled = false, side = 'bottom', children }: TooltipProps) {
  return (
    <MantineTooltip
      label={
        <span className={classes.content}>
          {label}
          {shortcut && <Kbd keys={shortcut} />}
        </span>
      }
      disabled={disabled}
      position={side}
      openDelay={400}
      offset={6}
      events={{ hover: true, focus: true, touch: false }}
      transitionProps={{ duration: 0 }}
      classNames={{ tooltip: classes.tooltip }}
    >
      {children}
    </MantineTooltip>
  );
}
