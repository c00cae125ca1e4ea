import { useState } from 'react';
import { desk } from '#data/desk.ts';
import { TagMenu, type TagCount } from '#ui/fields/tag-menu.tsx';
import { compareText } from '#ui/format/sort.ts';
import { perform } from '../actions/perform.ts';

/** Puts a tag on people, or takes off one that all of them have. */
export function TagPicker({ personIds }: { personIds: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const known = opened ? knownTags(personIds) : { add: [], remove: [] };
  return (
    <TagMenu
      {...known}
      onTag={(change) => void perform('person.tag', { ids: [...personIds], ...change })}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}

/** Tags known from the people read so far, the most frequent first: those all have can be taken off, the others added. */
function knownTags(personIds: readonly string[]): { readonly add: readonly TagCount[]; readonly remove: readonly TagCount[] } {
  const people = desk().people.snapshot();
  const chosen = personIds.map((id) => people.get(id)?.tags ?? []);
  const counts = new Map<string, number>();
  for (const person of people.values()) for (const tag of person.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b)).map(([value, count]) => ({ value, count }));
  const onAll = ({ value }: TagCount): boolean => chosen.every((tags) => tags.includes(value));
  return { add: sorted.filter((tag) => !onAll(tag)), remove: sorted.filter(onAll) };
}
