import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { formatCount } from '#ui/format/format.ts';
import { useController } from './board-controller.ts';
import type { Column } from './board-model.ts';
import { toggleFoot } from './column-header.tsx';
import classes from './column.module.css';

/** The line at the foot of a column that shows or hides those who ended there. */
export function ColumnFold({ column, position, top }: { column: Column; position: number; top: number }) {
  const board = useController();
  const Icon = column.footOpen ? IconChevronDown : IconChevronRight;
  return (
    <div role="row" aria-rowindex={position} className={classes.fold} style={{ transform: `translateY(${top}px)` }}>
      <div role="gridcell">
        <button type="button" className={classes.foldButton} aria-expanded={column.footOpen} onClick={() => toggleFoot(board, column.stage.id)}>
          <Icon size={14} aria-hidden />
          {formatCount(column.ended.length, 'no longer in play', 'no longer in play')}
        </button>
      </div>
    </div>
  );
}
