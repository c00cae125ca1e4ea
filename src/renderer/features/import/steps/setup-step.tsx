import { useLive } from '#ui/use-live.ts';
import { findsPeople } from '#shared/import/targets.ts';
import { SectionHeader } from '#ui/section-header.tsx';
import { formatCount } from '#ui/format/format.ts';
import { flow } from '../flow.ts';
import type { Flow } from '../flow-types.ts';
import classes from '../import.module.css';
import { usePreview } from '../use-preview.ts';
import { ChooseFiles } from './choose-files.tsx';
import { FileList } from './file-list.tsx';
import { MappingTable } from './mapping-table.tsx';
import { OptionFields } from './option-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import { Refused } from './refused.tsx';

/** What was read, which column is which field, and who would come in. */
export function SetupStep({ state }: { state: Flow }) {
  const { files, shown, choices } = useLive(flow);
  const file = files.find((one) => one.file === shown) ?? files[0];
  const rows = usePreview(file, choices);
  if (!file) return null;
  const lacking = file.mapping.length > 0 && !findsPeople(file.mapping);
  return (
    <div className={classes.page}>
      <Refused sentences={[...state.refused, ...(state.error === null ? [] : [state.error])]} />
      <section aria-label="Files">
        <SectionHeader title="What was read" actions={<ChooseFiles label="Add files…" busy={state.opening} />} />
        <FileList files={files} shown={file.file} />
      </section>
      <section aria-label="Options">
        <SectionHeader title="For everybody in this import" />
        <OptionFields files={files} choices={choices} />
      </section>
      {file.mapping.length > 0 && (
        <section aria-label="Columns">
          <MappingTable file={file} rows={rows} />
          {lacking && (
            <p className={classes.problem} role="alert">
              No column holds a name, a mail address, a phone number or a link. Choose at least one, or every row is skipped.
            </p>
          )}
        </section>
      )}
      <section aria-label="Preview">
        <SectionHeader title="As they would come in" count={rows ? `first ${formatCount(rows.length, 'row', 'rows')}` : undefined} />
        <PreviewTable rows={rows} />
      </section>
    </div>
  );
}
