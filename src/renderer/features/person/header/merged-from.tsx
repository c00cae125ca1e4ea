import { IconArrowMerge } from '@tabler/icons-react';
import type { Stored } from '#data/kernel/changes.ts';
import { mergedInto } from '#data/queries/merges.ts';
import { allMerges } from '#data/queries/rows.ts';
import { Button } from '#ui/button.tsx';
import { formatShortDay } from '#ui/format/format.ts';
import { useLive } from '#ui/use-live.ts';
import { changeAndTell } from '../act.ts';
import classes from './header.module.css';

/** Which other records are shown with this person since they were merged; each can be separated again. */
export function MergedFrom({ personId }: { personId: string }) {
  const merges = mergedInto(useLive(allMerges()).rows, personId);
  return merges.map((merge) => <One key={merge.id} merge={merge} />);
}

function One({ merge: { id, loserName, createdAt } }: { merge: Stored<'merges'> }) {
  return (
    <p className={classes.merged}>
      <IconArrowMerge size={14} aria-hidden className={classes.faint} />
      <span className={classes.mergedText} title={loserName}>
        Merged from <bdi>{loserName}</bdi> on <time>{formatShortDay(createdAt)}</time>
      </span>
      <Button className={classes.separate} size="small" variant="quiet" aria-label={`Separate again: ${loserName}`} onClick={() => void changeAndTell('person.separate', { mergeId: id })}>
        Separate again
      </Button>
    </p>
  );
}
