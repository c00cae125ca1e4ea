import classes from './skeleton.module.css';

type SkeletonProps = { readonly width?: number | string; readonly height?: number; readonly round?: boolean };

/** A place kept for something that is coming, in its size. */
export function Skeleton({ width = '100%', height = 12, round = false }: SkeletonProps) {
  return <span className={classes.skeleton} data-round={round || undefined} style={{ width, height }} aria-hidden />;
}

const widths = ['72%', '54%', '64%', '48%', '80%', '58%'] as const;

/** Rows of a list or a timeline that is coming; `height` is that of one real row. */
export function SkeletonRows({ rows, height, label = 'Loading' }: { rows: number; height: number; label?: string }) {
  return (
    <output aria-busy="true" aria-label={label} className={classes.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} style={{ height }}>
          <Skeleton width={widths[row % widths.length] ?? '60%'} />
        </div>
      ))}
    </output>
  );
}
