import { IconColumns3, IconFilterEdit, IconFilterOff, IconTag, IconUser } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { allUsers } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { askedOf, withAsked } from '#shared/domain/query/column-filter.ts';
import type { FieldName } from '#shared/domain/query/fields.ts';
import { clearPeopleFilter, setPeopleView, usePeopleView } from '#state/people-view.ts';
import type { PickOption } from '#ui/fields/pick-list.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { PickMenu } from '#ui/overlay/pick-menu.tsx';
import { useLive } from '#ui/use-live.ts';
import { isFiltered } from './people-query.ts';
import { SaveSegment } from './save-segment.tsx';
import { SearchBox } from './search/search-box.tsx';
import { useTags } from './use-tags.ts';
import { TableMenu } from './table/table-menu.tsx';
import { ViewSwitcher } from './views/view-switcher.tsx';

const kinds = [
  { value: 'all', label: 'Everybody' },
  { value: 'candidate', label: 'Candidates' },
  { value: 'contact', label: 'Client contacts' },
] as const;

/** Narrows the table: by what is typed, by kind, owner and tag. */
export function Filters() {
  const view = usePeopleView();
  const users = useLive(allUsers()).rows;
  const tags = useTags();
  const owners = [...users.values()].toSorted((a, b) => compareText(a.name, b.name)).flatMap(({ name }) => (name === '' ? [] : { id: name, label: name }));
  const only = (field: FieldName): string | null => askedOf(view.text, field)[0]?.value ?? null;
  const ask = (field: FieldName, quoted: boolean) => (value: string | null) => setPeopleView({ text: withAsked(view.text, field, value === null ? [] : [{ value, quoted }]) });
  const kind = kinds.find(({ value }) => value === only('kind'))?.value ?? 'all';
  return (
    <>
      <ViewSwitcher />
      <SearchBox />
      <Segmented label="Kind of people" options={kinds} value={kind} onChange={(next) => ask('kind', false)(next === 'all' ? null : next)} />
      <Choice label="Owner" icon={<IconUser size={14} />} chosen={only('owner')} options={owners} onChange={ask('owner', true)} />
      <Choice
        label="Tag"
        icon={<IconTag size={14} />}
        chosen={only('tag')}
        options={tags.map(({ value, count }) => ({ id: value, label: value, end: formatNumber(count) }))}
        onChange={ask('tag', true)}
      />
      <IconButton size="small" label="Build a search" shortcut={shortcutOf('list.build')} icon={<IconFilterEdit size={14} />} onClick={() => openDialog({ kind: 'people-search' })} />
      <IconButton size="small" label="Columns" shortcut={shortcutOf('list.columns')} icon={<IconColumns3 size={14} />} onClick={() => openDialog({ kind: 'people-columns' })} />
      <TableMenu />
      {isFiltered(view) && <SaveSegment />}
      {isFiltered(view) && (
        <IconButton size="small" label="Clear filters" icon={<IconFilterOff size={14} />} onClick={clearPeopleFilter} />
      )}
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly chosen: string | null;
  readonly options: readonly PickOption[];
  readonly onChange: (chosen: string | null) => void;
};

function Choice({ label, icon, chosen, options, onChange }: ChoiceProps) {
  const [opened, setOpened] = useState(false);
  const name = options.find(({ id }) => id === chosen)?.label ?? chosen;
  return (
    <PickMenu
      label={label}
      text={name === null ? label : `${label}: ${name}`}
      icon={icon}
      variant={chosen === null ? 'quiet' : 'secondary'}
      options={[{ id: '', label: `Any ${label.toLowerCase()}` }, ...options]}
      value={chosen ?? ''}
      onPick={(id) => onChange(id || null)}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}
