import type { CSSProperties } from 'react';

const styles = new Map<number, CSSProperties>();

/** Where a pinned column stays: said by a variable of the table, so that rows need not be drawn anew when a width changes. */
export function pinStyle(at: number, pinned: boolean): CSSProperties | undefined {
  if (!pinned) return undefined;
  const known = styles.get(at) ?? { insetInlineStart: `var(--pin-${at})` };
  styles.set(at, known);
  return known;
}
