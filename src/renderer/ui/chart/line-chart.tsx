import { useId, useState } from 'react';
import { Button } from '../button.tsx';
import classes from './line-chart.module.css';
import { endOf, pathOf, topOf } from './scale.ts';

/** One line; null where nothing is known. */
export type Series = { readonly id: string; readonly name: string; readonly values: readonly (number | null)[] };

type LineChartProps = {
  readonly title: string;
  /** What the figures are and since when, in a sentence. */
  readonly about: string;
  /** What the points are called, from left to right, such as days. */
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** The top of the axis; without it, a round number above everything. */
  readonly max?: number;
  readonly format: (value: number) => string;
};

const WIDTH = 640;
const HEIGHT = 160;

/** Lines over time. They differ by dashes beside colour, their last figures stand in words, and all of it is there as a table. */
export function LineChart({ title, about, labels, series, max, format }: LineChartProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const top = max ?? topOf(series.flatMap(({ values }) => values));
  return (
    <figure className={classes.chart} aria-labelledby={id}>
      <figcaption className={classes.caption}>
        <span id={id} className={classes.title}>
          {title}
        </span>
        <span className={classes.about}>{about}</span>
        <Button size="small" variant="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As a table
        </Button>
      </figcaption>
      <ul className={classes.legend}>
        {series.map(({ id: key, name, values }, at) => {
          const last = values.findLast((value) => value !== null);
          return (
            <li key={key} data-line={at}>
              <svg className={classes.sample} viewBox="0 0 24 8" aria-hidden>
                <path d="M0 4H24" className={classes.line} data-line={at} />
              </svg>
              {name} <strong data-figures>{last === undefined || last === null ? '–' : format(last)}</strong>
            </li>
          );
        })}
      </ul>
      {asTable ? (
        <ChartTable labels={labels} series={series} format={format} title={title} />
      ) : (
        <div className={classes.plot}>
          <div className={classes.axis} aria-hidden>
            <span>{format(top)}</span>
            <span>{format(0)}</span>
          </div>
          <svg className={classes.svg} viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`} preserveAspectRatio="none" role="img" aria-label={`${title}, ${labels[0] ?? ''} to ${labels.at(-1) ?? ''}. “As a table” has the figures.`}>
            {[0, 0.5, 1].map((share) => (
              <path key={share} d={`M0 ${HEIGHT * share}H${WIDTH}`} className={classes.grid} />
            ))}
            {series.map(({ id: key, values }, at) => (
              <g key={key}>
                <path d={pathOf(values, top, WIDTH, HEIGHT)} className={classes.line} data-line={at} />
                <path d={endOf(values, top, WIDTH, HEIGHT)} className={classes.end} data-line={at} />
              </g>
            ))}
          </svg>
          <div className={classes.days} aria-hidden>
            <span>{labels[0]}</span>
            {labels.length > 1 && <span>{labels.at(-1)}</span>}
          </div>
        </div>
      )}
    </figure>
  );
}

function ChartTable({ title, labels, series, format }: Pick<LineChartProps, 'title' | 'labels' | 'series' | 'format'>) {
  return (
    // Long tables scroll, also by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.table} tabIndex={0} aria-label={`${title} as a table`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {series.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels
            .map((label, at) => ({ label, at }))
            .toReversed()
            .map(({ label, at }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {series.map(({ id, values }) => {
                  const value = values[at] ?? null;
                  return <td key={id}>{value === null ? '–' : format(value)}</td>;
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
