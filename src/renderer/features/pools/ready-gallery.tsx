import { readySegments, type ReadySegment } from '#shared/domain/ready-segments.ts';
import { openDialog } from '#state/dialogs.ts';
import classes from './pools.module.css';

/** Segments to begin with, each with its query; picking one opens it, to be changed or kept as it is. */
export function ReadyGallery({ onPick = openReady }: { onPick?: (segment: ReadySegment) => void }) {
  return (
    <ul className={classes.gallery} aria-label="Segments to begin with">
      {readySegments.map((segment) => (
        <li key={segment.name}>
          <button type="button" className={classes.ready} onClick={() => onPick(segment)}>
            <span className={classes.readyName}>{segment.name}</span>
            <span>{segment.description}</span>
            <code>{segment.query}</code>
          </button>
        </li>
      ))}
    </ul>
  );
}

function openReady({ name, description, query }: ReadySegment): void {
  openDialog({ kind: 'pool', as: 'segment', name, description, query });
}
