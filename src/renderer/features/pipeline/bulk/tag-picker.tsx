import { useState, type ReactElement } from 'react';
import { desk } from '#data/desk.ts';
import { Button } from '#ui/button.tsx';
import { PickList, type PickOption } from '#ui/fields/pick-list.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { Popover } from '#ui/overlay/popover.tsx';
import { perform } from '../actions/perform.ts';
import classes from '../pipeline.module.css';

type TagPickerProps = { readonly personIds: readonly string[]; readonly icon: ReactElement };

/** Puts a tag on people, or takes off one that all of them have; a new one can be typed. */
export function TagPicker({ personIds, icon }: TagPickerProps) {
  const [opened, setOpened] = useState(false);
  const tag = (add: readonly string[], remove: readonly string[]) => {
    setOpened(false);
    void perform('person.tag', { ids: [...new Set(personIds)], add: [...add], remove: [...remove] });
  };
  return (
    <Popover
      opened={opened}
      onOpenedChange={setOpened}
      trigger={
        <Button size="small" variant="quiet" icon={icon} aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          Tag
        </Button>
      }
    >
      <div className={classes.narrowList}>
        {opened && (
          <PickList
            label="Tag"
            placeholder="Tag to add or take off"
            options={tagOptions(personIds)}
            onPick={(id) => (id.startsWith('-') ? tag([], [id.slice(1)]) : tag([id.slice(1)], []))}
            onCreate={(text) => tag([text], [])}
          />
        )}
      </div>
    </Popover>
  );
}

/** Tags known from the people read so far: those all have can be taken off, the others added. */
function tagOptions(personIds: readonly string[]): readonly PickOption[] {
  const people = desk().people.snapshot();
  const chosen = personIds.map((id) => people.get(id)?.tags ?? []);
  const counts = new Map<string, number>();
  for (const person of people.values()) for (const tag of person.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return sorted.map(([tag, count]) => {
    const everyone = chosen.every((tags) => tags.includes(tag));
    return { id: `${everyone ? '-' : '+'}${tag}`, label: tag, group: everyone ? 'Take off' : 'Add', end: formatNumber(count) };
  }).toSorted((a, b) => (a.group === b.group ? 0 : a.group === 'Add' ? -1 : 1));
}
