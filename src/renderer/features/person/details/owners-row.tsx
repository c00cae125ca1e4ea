import type { Person } from '#shared/domain/person.ts';
import { allUsers } from '#data/queries/rows.ts';
import { PropertyRow } from '#ui/edit/property-row.tsx';
import { formatList } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { useLive } from '#ui/use-live.ts';
import { change } from '../act.ts';
import classes from './details.module.css';

/** Who of the team looks after the person. */
export function OwnersRow({ person }: { person: Person }) {
  const users = useLive(allUsers()).rows;
  const names = person.owners.map((id) => users.get(id)?.name ?? 'A former colleague');
  const toggle = (id: string) => {
    const ownerIds = person.owners.includes(id) ? person.owners.filter((one) => one !== id) : [...person.owners, id];
    void change('person.own', { ids: [person.id], ownerIds });
  };
  return (
    <PropertyRow label="Owners">
      <Menu
        label="Owners"
        trigger={
          <Button size="small" variant="quiet" className={classes.owners}>
            {names.length > 0 ? formatList(names) : 'Nobody yet'}
          </Button>
        }
        entries={[...users.values()]
          .toSorted((a, b) => compareText(a.name, b.name))
          .map(({ id, name }) => ({ id, label: name || 'Without a name', checked: person.owners.includes(id), onSelect: () => toggle(id) }))}
      />
    </PropertyRow>
  );
}
