import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import type { DialogOf } from '#state/dialogs.ts';
import { moveColumn, setLayout, startLayout, toggleColumn, togglePinned, usePeopleTable } from '#state/people-table.ts';
import { Button } from '#ui/button.tsx';
import { ReorderList } from '#ui/edit/reorder-list.tsx';
import { Checkbox } from '#ui/fields/checkbox.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { SectionHeader } from '#ui/section-header.tsx';
import { allColumns, columnGroups, columnsOf } from './columns.tsx';
import classes from './columns-dialog.module.css';

/** Takes a column in or out; the focus goes with its box to the other side. */
function toggle(id: string): void {
  toggleColumn(id);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[role=dialog] [data-column="${id}"]`)?.focus());
}

/** Which columns the table of people has, in which order, and which of them stay at its start. Takes effect at once. */
export function ColumnsDialog({ onClose }: { dialog: DialogOf<'people-columns'>; onClose: () => void }) {
  const { columns, pinned } = usePeopleTable();
  const shown = columnsOf(columns);
  return (
    <Dialog
      title="Columns of the table"
      size="large"
      onClose={onClose}
      footer={
        <Button variant="quiet" onClick={() => setLayout(startLayout)}>
          As at the start
        </Button>
      }
    >
      <div className={classes.sides}>
        <section aria-label="Shown">
          <SectionHeader title={`Shown, ${shown.length}`} />
          <ReorderList label="Columns shown" items={shown} nameOf={({ header }) => header} onMove={moveColumn}>
            {({ id, header }, at) => (
              <div className={classes.line}>
                <Checkbox label={header} data-column={id} data-autofocus={at === 0 || undefined} checked disabled={shown.length === 1} onChange={() => toggle(id)} />
                <IconButton
                  size="small"
                  aria-pressed={at < pinned}
                  label={at < pinned ? `Let it scroll: ${header}` : `Keep at the start: ${header}`}
                  icon={at < pinned ? <IconPinnedOff size={14} /> : <IconPin size={14} />}
                  onClick={() => togglePinned(id)}
                />
              </div>
            )}
          </ReorderList>
        </section>
        <div>
          {columnGroups.map((group) => {
            const rest = allColumns.filter((column) => column.group === group && !columns.includes(column.id));
            return (
              rest.length > 0 && (
                <section key={group} aria-label={group} className={classes.group}>
                  <SectionHeader title={group} />
                  <div className={classes.boxes}>
                    {rest.map(({ id, header }) => (
                      <Checkbox key={id} label={header} data-column={id} checked={false} onChange={() => toggle(id)} />
                    ))}
                  </div>
                </section>
              )
            );
          })}
        </div>
      </div>
    </Dialog>
  );
}
