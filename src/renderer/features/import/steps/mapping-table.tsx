import { useMemo } from 'react';
import { targetIds, targetLabels } from '#shared/import/targets.ts';
import type { PreviewRow } from '#shared/import/map-all.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/fields/select.tsx';
import { SectionHeader } from '#ui/section-header.tsx';
import { VirtualList } from '#ui/table/virtual-list.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { setTarget, takeSuggested } from '../flow.ts';
import type { OpenFile } from '../flow-types.ts';
import { firstValues } from '../first-values.ts';
import shared from '../import.module.css';
import classes from './mapping-table.module.css';

const ROW = 40;
const MOST = 9;
const options = targetIds.map((value) => ({ value, label: targetLabels[value] }));

type MappingTableProps = { readonly file: OpenFile; readonly rows: readonly PreviewRow[] | null };

/** Which column goes into which field; the first values say what a column holds. */
export function MappingTable({ file, rows }: MappingTableProps) {
  const { summary, mapping, remembered } = file;
  const values = useMemo(() => firstValues(rows ?? [], summary.columns.length), [rows, summary.columns.length]);
  const used = mapping.filter((target) => target !== 'ignore').length;
  const own = mapping.some((target, i) => target !== summary.mapping[i]);
  return (
    <>
      <SectionHeader
        title="Columns"
        count={`${used} of ${mapping.length} come in`}
        actions={
          own && (
            <Button size="small" variant="quiet" onClick={() => takeSuggested(file.file)}>
              Use the suggested mapping
            </Button>
          )
        }
      />
      {remembered && <p className={shared.hint}>You mapped these columns earlier; it is applied again.</p>}
      <div className={classes.list} style={{ height: Math.min(MOST, mapping.length) * ROW }}>
        <VirtualList
          key={file.file}
          label="Columns and their fields"
          count={mapping.length}
          estimate={ROW}
          itemKey={(index) => String(index)}
          render={(index) => (
            <div className={classes.row} data-ignored={mapping[index] === 'ignore' || undefined}>
              <Truncate text={summary.columns[index] ?? ''} className={classes.name} />
              <Truncate text={values[index] ?? ''} className={classes.values} />
              <Select
                aria-label={`Field for ${summary.columns[index] ?? ''}`}
                searchable
                options={options}
                value={mapping[index] ?? 'ignore'}
                onChange={(target) => setTarget(file.file, index, target)}
              />
            </div>
          )}
        />
      </div>
    </>
  );
}
