import { navigate } from '#state/route.ts';
import { formatNumber } from '#ui/format/format.ts';
import { tableColumns } from '#ui/table/columns.ts';
import { RowName } from '#ui/table/row-name.tsx';
import { Truncate } from '#ui/truncate.tsx';
import type { CompanyRow } from './company-rows.ts';
import { kindsText } from './company-words.ts';

export const companyColumns = tableColumns<CompanyRow>([
  {
    id: 'name',
    header: 'Company',
    width: 180,
    sortable: true,
    sortValue: ({ company }) => company.name,
    cell: ({ company }) => <RowName text={company.name} onOpen={() => navigate('companies', { id: company.id })} />,
  },
  { id: 'kinds', header: 'Kind', width: 130, sortable: true, sortValue: ({ company }) => kindsText(company.kinds) || null, cell: ({ company }) => <Truncate text={kindsText(company.kinds)} /> },
  { id: 'place', header: 'City', width: 160, sortable: true, sortValue: ({ place }) => place || null, cell: ({ place }) => <Truncate text={place} /> },
  { id: 'jobs', header: 'Jobs', width: 64, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ jobs }) => jobs, cell: ({ jobs }) => formatNumber(jobs) },
  { id: 'people', header: 'People', width: 72, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ people }) => people, cell: ({ people }) => (people === null ? '' : formatNumber(people)) },
  { id: 'tags', header: 'Tags', width: 180, cell: ({ company }) => <Truncate text={company.tags.join(', ')} /> },
]);
