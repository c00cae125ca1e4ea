import { IconTag } from '@tabler/icons-react';
import { formatNumber } from '../format/format.ts';
import { PickMenu } from '../overlay/pick-menu.tsx';
import type { PickOption } from './pick-list.tsx';

/** A tag, and how many carry it, where that says something. */
export type TagCount = { readonly value: string; readonly count?: number };

export type TagChange = { readonly add: string[]; readonly remove: string[] };

type TagMenuProps = {
  /** Tags offered to add and to take off, each in the order shown. */
  readonly add: readonly TagCount[];
  readonly remove: readonly TagCount[];
  readonly onTag: (change: TagChange) => void;
  readonly shortcut?: string | undefined;
  readonly opened: boolean;
  readonly onOpenedChange: (opened: boolean) => void;
};

/** Puts a tag on what is selected or takes one off; a new one can be typed. */
export function TagMenu({ add, remove, onTag, ...menu }: TagMenuProps) {
  const adding = (tag: string) => onTag({ add: [tag], remove: [] });
  return (
    <PickMenu
      {...menu}
      label="Tag"
      icon={<IconTag size={14} />}
      placeholder="Tag to add or take off"
      options={[...options('+', 'Add', add), ...options('-', 'Take off', remove)]}
      onPick={(id) => (id.startsWith('-') ? onTag({ add: [], remove: [id.slice(1)] }) : adding(id.slice(1)))}
      onCreate={adding}
    />
  );
}

function options(sign: string, group: string, tags: readonly TagCount[]): PickOption[] {
  return tags.map(({ value, count }) => ({ id: `${sign}${value}`, label: value, group, end: count === undefined ? undefined : formatNumber(count) }));
}
