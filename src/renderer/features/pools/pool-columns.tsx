import { healthParts, shareOf, type HealthPart } from '#shared/domain/pool-health.ts';
import { navigate } from '#state/route.ts';
import { formatNumber, formatPercent } from '#ui/format/format.ts';
import { tableColumns, type TableColumn } from '#ui/table/columns.ts';
import { RowName } from '#ui/table/row-name.tsx';
import { Truncate } from '#ui/truncate.tsx';
import type { PoolRow } from './pool-rows.ts';
import { Trend } from './trend.tsx';
import { kindNames, partNames } from './words.ts';

const widths: { readonly [P in HealthPart]: number } = { reachable: 88, touched: 136, cv: 84, consent: 136 };

function shareColumn(part: HealthPart): TableColumn<PoolRow> {
  const share = ({ stand }: PoolRow) => (stand ? shareOf(stand.now, part) : null);
  return {
    id: part,
    header: partNames[part],
    width: widths[part],
    align: 'end',
    sortable: true,
    descendingFirst: true,
    sortValue: share,
    cell: (row) => {
      const found = share(row);
      return found === null ? '' : formatPercent(Math.round(found * 100) / 100);
    },
  };
}

export const poolColumns = tableColumns<PoolRow>([
  {
    id: 'name',
    header: 'Name',
    width: 200,
    sortable: true,
    sortValue: ({ pool }) => pool.name,
    cell: ({ pool }) => <RowName text={pool.name} onOpen={() => navigate('pools', { id: pool.id })} />,
  },
  { id: 'kind', header: 'Kind', width: 84, sortable: true, sortValue: ({ pool }) => kindNames[pool.kind], cell: ({ pool }) => kindNames[pool.kind] },
  { id: 'size', header: 'People', width: 72, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ stand }) => stand?.now.size ?? null, cell: ({ stand }) => (stand ? formatNumber(stand.now.size) : '') },
  { id: 'trend', header: 'Rising or falling', width: 184, sortable: true, descendingFirst: true, sortValue: ({ stand }) => (stand?.before ? stand.now.size - stand.before.size : null), cell: ({ stand }) => stand && <Trend stand={stand} /> },
  ...healthParts.map(shareColumn),
  { id: 'owner', header: 'Owner', width: 108, sortable: true, sortValue: ({ owner }) => owner || null, cell: ({ owner }) => <Truncate text={owner} /> },
]);
