import { IconUserExclamation } from '@tabler/icons-react';
import { Button } from '#ui/button.tsx';
import type { Duplicate } from './use-duplicates.ts';
import classes from './new-person.module.css';

/** Who is known already: to open them instead of adding them twice. Keeps its room, so that nothing jumps while typing. */
export function Duplicates({ people, onOpen }: { people: readonly Duplicate[]; onOpen: (id: string) => void }) {
  return (
    <div className={classes.duplicates} role="status">
      {people.map(({ id, name, why, sure }) => (
        <div key={id} className={classes.duplicate} data-sure={sure || undefined}>
          <IconUserExclamation size={16} aria-hidden />
          <span dir="auto" className={classes.who} title={`${name} ${why}`}>
            <strong>{name}</strong> {why}
          </span>
          <Button size="small" onClick={() => onOpen(id)}>
            Open
          </Button>
        </div>
      ))}
    </div>
  );
}
