import { IconAlertTriangle } from '@tabler/icons-react';
import { personName } from '#shared/domain/person.ts';
import type { PreviewRow } from '#shared/import/map-all.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from './preview-table.module.css';
import { factsOf } from '../facts.ts';

/** The first people of a file as they would be, each with what is worth a look. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] | null }) {
  if (!rows) return <SkeletonRows rows={5} height={32} label="Reading the first rows" />;
  if (rows.length === 0) return <EmptyState message="There is no row in this file." />;
  return (
    // A region that scrolls sideways must be reachable by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.preview} role="region" aria-label="Preview of the first rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Name</th>
            <th scope="col">Mail</th>
            <th scope="col">Phone</th>
            <th scope="col">Works as</th>
            <th scope="col">Place</th>
            <th scope="col">More</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { line, outcome } }: { row: PreviewRow }) {
  if ('skipped' in outcome) {
    return (
      <tr>
        <td data-figures>{line}</td>
        <td colSpan={6}>
          <Warning text={`Skipped: ${outcome.skipped.reason}`} />
        </td>
      </tr>
    );
  }
  const { draft, warnings } = outcome;
  const { mails, phones, work, place, more } = factsOf(draft);
  return (
    <>
      <tr>
        <td data-figures>{line}</td>
        <td className={classes.nameCell}>
          <Truncate text={personName(draft)} />
        </td>
        {[mails, phones, work, place, more].map((text, column) => (
          // The columns are fixed.
          // oxlint-disable-next-line react/no-array-index-key
          <td key={column}>
            <Truncate text={text} />
          </td>
        ))}
      </tr>
      {warnings.map(({ message }) => (
        <tr key={message} className={classes.warningRow}>
          <td colSpan={7}>
            <Warning text={message} />
          </td>
        </tr>
      ))}
    </>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <span className={classes.warning}>
      <IconAlertTriangle size={14} aria-hidden />
      <span dir="auto">{text}</span>
    </span>
  );
}
