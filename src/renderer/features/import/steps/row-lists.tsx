import { IconDownload } from '@tabler/icons-react';
import type { InFile, Prepared } from '#data/import/messages.ts';
import { desk } from '#data/desk.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { SectionHeader } from '#ui/section-header.tsx';
import { formatNumber } from '#ui/format/format.ts';
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

function Lines({ title, label, all, rows, report, name }: LinesProps) {
  if (all === 0) return null;
  return (
    <section aria-label={title}>
      <SectionHeader
        title={title}
        count={formatNumber(all)}
        actions={
          <Button size="small" icon={<IconDownload size={14} />} onClick={() => void save(report, name)}>
            {`Save ${label} as CSV`}
          </Button>
        }
      />
      {/* Nothing inside takes the focus, and keys must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes.lines} aria-label={title} tabIndex={0}>
        {rows.map(({ file, line, text }, index) => (
          // Rows are never reordered, and a line can have several warnings.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={classes.lineRow}>
            <span className={classes.faint} title={file}>
              {file}, line {line}
            </span>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
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
