import { createContext, useContext } from 'react';
import type { Entry } from '#data/index-worker/entry.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openPanel } from '#state/panel.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { tableColumns } from '#ui/table/columns.ts';
import { RowName } from '#ui/table/row-name.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { WhysContext } from './use-whys.ts';

/** Everybody's place in the pool on show, by the person's id; and what its stages are called. */
type Places = { readonly places: ReadonlyMap<string, Stored<'poolMembers'>>; readonly stages: ReadonlyMap<string, string> };

export const PlacesContext = createContext<Places>({ places: new Map(), stages: new Map() });

const who = [
  { id: 'name', header: 'Name', width: 200, minWidth: 120, sortable: true, cell: (row: Entry) => <RowName text={row.name} onOpen={() => openPanel(row.id)} /> },
  { id: 'title', header: 'Role', width: 180, sortable: true, cell: (row: Entry) => <Truncate text={row.title} /> },
  { id: 'employer', header: 'Employer', width: 160, sortable: true, cell: (row: Entry) => <Truncate text={row.employer} /> },
] as const;

export const poolMemberColumns = tableColumns<Entry>([
  ...who,
  { id: 'stage', header: 'Stage', width: 140, cell: (row) => <Stage id={row.id} /> },
  { id: 'note', header: 'Note', width: 220, cell: (row) => <Note id={row.id} /> },
  { id: 'since', header: 'In the pool', width: 120, cell: (row) => <Since id={row.id} /> },
]);

export const segmentColumns = tableColumns<Entry>([...who, { id: 'why', header: 'Why', width: 420, cell: (row) => <Why id={row.id} /> }]);

function Stage({ id }: { id: string }) {
  const { places, stages } = useContext(PlacesContext);
  return <Truncate text={stages.get(places.get(id)?.stageId ?? '') ?? ''} />;
}

function Note({ id }: { id: string }) {
  return <Truncate text={useContext(PlacesContext).places.get(id)?.note ?? ''} />;
}

function Since({ id }: { id: string }) {
  const place = useContext(PlacesContext).places.get(id);
  return place ? <RelativeTime at={place.createdAt} /> : null;
}

function Why({ id }: { id: string }) {
  return <Truncate text={useContext(WhysContext).get(id) ?? ''} />;
}
