import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { formatNumber } from './format/format.ts';
import classes from './selection-bar.module.css';

type SelectionBarProps = {
  /** Names the toolbar, such as `Selected people`. */
  readonly label: string;
  readonly count: number;
  readonly onLetGo: () => void;
  /** The key that lets go as well. */
  readonly shortcut: string | undefined;
  /** Small quiet buttons: what can be done with all of them. */
  readonly children: ReactNode;
};

/** What can be done with the selected rows or cards at once. Stands where the filters do, so that nothing moves. */
export function SelectionBar({ label, count, onLetGo, shortcut, children }: SelectionBarProps) {
  return (
    <div role="toolbar" aria-label={label} className={classes.bar}>
      <span className={classes.count}>{formatNumber(count)} selected</span>
      {children}
      <Button size="small" variant="quiet" icon={<IconX size={14} />} shortcut={shortcut} onClick={onLetGo}>
        Let go
      </Button>
    </div>
  );
}
