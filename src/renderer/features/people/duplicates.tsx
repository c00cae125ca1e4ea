import { IconUserExclamation } from '@tabler/icons-react';
import { whyText } from '#shared/domain/duplicates/why.ts';
import { Button } from '#ui/button.tsx';
import { RelativeTime } from '#ui/relative-time.tsx';
import classes from './new-person.module.css';
import { OwnerNames } from './owner-names.tsx';
import type { Duplicate } from './use-duplicates.ts';

/** Who may be known already, and why: to open them instead of adding them twice. Keeps its room, so that nothing jumps while typing. */
export function Duplicates({ people, onOpen }: { people: readonly Duplicate[]; onOpen: (id: string) => void }) {
  return (
    <div className={classes.duplicates} role="status">
      {people.map(({ id, entry, level, reasons, lastContact }) => {
        const about = [entry.title, entry.employer, entry.city].filter(Boolean).join(' · ');
        const why = whyText(reasons);
        return (
          <div key={id} className={classes.duplicate} data-sure={level === 'sure' || undefined}>
            <IconUserExclamation size={16} aria-hidden />
            <span className={classes.who}>
              <span dir="auto" className={classes.line} title={`${entry.name}: ${why}`}>
                <strong>{entry.name}</strong> {why}
              </span>
              <span className={classes.line} title={about}>
                {about && <bdi>{about} · </bdi>}
                {lastContact === null ? 'no contact yet' : <>last contact <RelativeTime at={lastContact} /></>}
              </span>
            </span>
            <span className={classes.owner}>
              {entry.owners.length > 0 ? <OwnerNames ids={entry.owners} /> : 'no owner'}
            </span>
            <Button size="small" aria-label={`Open ${entry.name}`} onClick={() => onOpen(id)}>
              Open
            </Button>
          </div>
        );
      })}
    </div>
  );
}
