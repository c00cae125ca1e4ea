import { IconDownload } from '@tabler/icons-react';
import type { InFile, Prepared } from '#data/import/messages.ts';
import { desk } from '#data/desk.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { SectionHeader } from '#ui/section-header.tsx';
import { formatCount } from '#ui/format/format.ts';
import { VirtualList } from '#ui/table/virtual-list.tsx';
import { currentSession } from '../flow.ts';
import classes from '../import.module.css';

type Said = InFile<{ readonly line: number }> & { readonly text: string };

/** Rows that gave nobody, each with its line and reason; all of them can be saved. */
export function SkippedRows({ prepared: { skipped } }: { prepared: Prepared }) {
  const rows = skipped.first.map(({ file, line, reason }) => ({ file, line, text: reason }));
  return <Lines title="Skipped rows" label="skipped rows" all={skipped.count} rows={rows} report="skipped" name="Skipped rows" />;
}

/** What is worth a look about rows that come in all the same. */
export function Warnings({ prepared: { warnings } }: { prepared: Prepared }) {
  const rows = warnings.first.map(({ file, line, message }) => ({ file, line, text: message }));
  return <Lines title="Worth a look" label="warnings" all={warnings.count} rows={rows} report="warnings" name="Import warnings" />;
}

type LinesProps = {
  readonly title: string;
  readonly label: string;
  readonly all: number;
  readonly rows: readonly Said[];
  readonly report: 'skipped' | 'warnings';
  readonly name: string;
};

const ROW = 32;
const MOST = 8;

function Lines({ title, label, all, rows, report, name }: LinesProps) {
  if (all === 0) return null;
  return (
    <section aria-label={title}>
      <SectionHeader
        title={title}
        count={formatCount(all, 'row', 'rows')}
        actions={
          <Button size="small" icon={<IconDownload size={14} />} onClick={() => void save(report, name)}>
            {`Save ${label} as CSV`}
          </Button>
        }
      />
      <div className={classes.lines} style={{ height: Math.min(MOST, rows.length) * ROW }}>
        <VirtualList
          label={title}
          count={rows.length}
          estimate={ROW}
          itemKey={(index) => String(index)}
          render={(index) => {
            const row = rows[index];
            return (
              row && (
                <div className={classes.lineRow}>
                  <span className={classes.faint} title={row.file}>
                    {row.file}, line {row.line}
                  </span>
                  <span dir="auto">{row.text}</span>
                </div>
              )
            );
          }}
        />
      </div>
      {all > rows.length && <p className={classes.hint}>The first {rows.length} are shown; the file has all of them.</p>}
    </section>
  );
}

async function save(report: 'skipped' | 'warnings', name: string): Promise<void> {
  const text = await currentSession()?.report(report);
  if (text === undefined) return;
  const saved = await desk().bridge.files.saveText({ name, kind: 'csv', text });
  if (!saved.ok) showToast({ message: saved.error.message, tone: 'danger' });
  else if (saved.value) showToast({ message: `Saved ${saved.value.name} in ${saved.value.folder}.` });
}
