import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { formatCount, formatDateTime, formatNumber } from '#ui/format/format.ts';
import classes from './print-sheet.module.css';
import type { PeopleText } from './table-text.ts';

/** What goes on paper: the people, the search that found them, and the name of the view. */
export type Sheet = PeopleText & { readonly search: string; readonly view: string; readonly at: number };

/** More would keep the window from answering while it is laid out. */
export const MOST_ON_PAPER = 500;

/** The table on paper: a heading, the search, how many, and the rows. Nothing of it is seen on the screen. */
export function PrintSheet({ sheet, onDone }: { sheet: Sheet; onDone: () => void }) {
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });
  useEffect(() => {
    const done = (): void => latest.current();
    window.addEventListener('afterprint', done, { once: true });
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', done);
    };
  }, [sheet]);
  const { table, of, search, view, at } = sheet;
  const count = table.rows.length < of ? `The first ${formatNumber(table.rows.length)} of ${formatCount(of, 'person', 'people')}` : formatCount(of, 'person', 'people');
  return createPortal(
    <section className={classes.sheet} aria-label="The table on paper">
      <h1>{view || 'People'}</h1>
      <p dir="auto">
        {count}, {formatDateTime(at)}
        {search && `, found by: ${search}`}
      </p>
      <table>
        <thead>
          <tr>
            {table.head.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={table.head[column]} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>,
    document.body,
  );
}
