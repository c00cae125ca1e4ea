import { IconAlertTriangleFilled, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { memo } from 'react';
import { boardFilterOf, setBoardFilter } from '#state/board-filters.ts';
import { useSelection } from '#state/selection.ts';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { useController, type BoardController } from './board-controller.ts';
import type { Column } from './board-model.ts';
import classes from './column.module.css';

/** The stage's name and what its column counts. */
export function ColumnHeader({ column, id }: { column: Column; id: string }) {
  const board = useController();
  const { stage, cards, total, late, collapsed } = column;
  const selected = useSelection(board.screen, ({ selected: ids }) => (ids.size === 0 ? 0 : cards.reduce((sum, card) => sum + (ids.has(card.id) ? 1 : 0), 0)));
  const counted = cards.length === total ? formatNumber(total) : `${formatNumber(cards.length)} of ${formatNumber(total)}`;
  return (
    <div className={classes.header}>
      <h2 id={id} dir="auto" className={classes.name} title={stage.name}>
        {stage.name}
      </h2>
      <span className={classes.counts}>
        <span>
          {counted}
          <VisuallyHidden> {total === 1 ? 'candidate' : 'candidates'}</VisuallyHidden>
        </span>
        {late > 0 && (
          <span className={classes.late} title={`${formatNumber(late)} longer here than the stage allows`}>
            <IconAlertTriangleFilled size={11} aria-hidden />
            {formatNumber(late)}
            <VisuallyHidden> late</VisuallyHidden>
          </span>
        )}
        {selected > 0 && (
          <span className={classes.selected}>
            {formatNumber(selected)}
            <VisuallyHidden> selected</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={classes.headerEnd}>
        <CollapseButton stageId={stage.id} name={stage.name} collapsed={collapsed} />
      </span>
    </div>
  );
}

const CollapseButton = memo(function CollapseButton({ stageId, name, collapsed }: { stageId: string; name: string; collapsed: boolean }) {
  const board = useController();
  return (
    <IconButton
      size="small"
      label={collapsed ? `Open ${name}` : `Collapse ${name}`}
      icon={collapsed ? <IconLayoutSidebarLeftExpand size={14} /> : <IconLayoutSidebarLeftCollapse size={14} />}
      aria-expanded={!collapsed}
      onClick={() => toggleCollapsed(board, stageId)}
    />
  );
});

/** Collapses a column, or opens it. */
export function toggleCollapsed(board: BoardController, stageId: string): void {
  const { collapsedStageIds } = boardFilterOf(board.jobId);
  setBoardFilter(board.jobId, { collapsedStageIds: toggled(collapsedStageIds, stageId) });
}

/** Opens the foot of a column, or closes it. */
export function toggleFoot(board: BoardController, stageId: string): void {
  const { footStageIds } = boardFilterOf(board.jobId);
  setBoardFilter(board.jobId, { footStageIds: toggled(footStageIds, stageId) });
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
