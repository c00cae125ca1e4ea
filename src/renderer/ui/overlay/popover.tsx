import { Popover as Base } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

type PopoverProps = {
  readonly trigger: ReactElement;
  readonly opened: boolean;
  readonly onOpenedChange: (opened: boolean) => void;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
};

/** A small surface beside its trigger, for a few fields or details; keeps the focus inside and closes with Esc. */
export function Popover({ trigger, opened, onOpenedChange, align = 'start', children }: PopoverProps) {
  return (
    <Base opened={opened} onChange={onOpenedChange} position={align === 'end' ? 'bottom-end' : 'bottom-start'} offset={4} trapFocus returnFocus>
      <Base.Target>{trigger}</Base.Target>
      <Base.Dropdown>{children}</Base.Dropdown>
    </Base>
  );
}
