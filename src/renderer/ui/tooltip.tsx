import { cloneElement, type ReactElement } from 'react';

type TooltipProps = {
  /** Empty for the child's own text. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly side?: TooltipSide;
  readonly children: ReactElement<TipAttributes>;
};

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

/** What the tooltip layer reads off an element. */
export type TipAttributes = { readonly 'data-tip'?: string; readonly 'data-tip-keys'?: string; readonly 'data-tip-side'?: TooltipSide };

/**
 * Says what a thing is, and its key, on hover and on keyboard focus. It only marks the child; one `TooltipLayer` shows
 * all of them, so that a thousand rows with tooltips cost no more than a thousand attributes.
 */
export function Tooltip({ label, shortcut, disabled = false, side = 'bottom', children }: TooltipProps) {
  if (disabled) return children;
  return cloneElement(children, { 'data-tip': label, 'data-tip-side': side, ...(shortcut ? { 'data-tip-keys': shortcut } : {}) });
}
