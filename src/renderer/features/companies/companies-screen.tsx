import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { companyKinds } from '#shared/domain/company.ts';
import { allCompanies, allJobs } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { navigate, setRouteParams, useRoute } from '#state/route.ts';
import { setFocused, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { SearchField } from '#ui/fields/search-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Screen } from '#ui/screen.tsx';
import { ArrayTable } from '#ui/table/array-table.tsx';
import { focusTable, useFocusTable } from '#ui/table/use-focus-table.ts';
import { useLive } from '#ui/use-live.ts';
import classes from './companies.module.css';
import { companyColumns } from './company-columns.tsx';
import { CompanyDetail } from './company-detail.tsx';
import { rowsOf, shownRows, type CompanyRow } from './company-rows.ts';
import { removeCompany } from './remove-company.ts';
import { usePeopleCounts } from './use-company-people.ts';

const SCREEN = 'companies';
const all = 'all';
const kinds = [
  { value: all, label: 'All' },
  { value: 'client', label: 'Clients' },
  { value: 'employer', label: 'Employers' },
  { value: 'school', label: 'Schools' },
] as const;
const whole: readonly string[] = [];
/** Beside an open company there is less room. */
const narrowed = ['tags'];
const keyOf = ({ company }: CompanyRow) => company.id;
const nameOf = ({ company }: CompanyRow) => company.name;

/** Clients, employers and schools: the table, and one of them beside it. */
export function CompaniesScreen() {
  const { id: openId, params } = useRoute();
  const kind = companyKinds.find((one) => one === params['kind']) ?? null;
  const text = params['q'] ?? '';
  const { loaded, rows: companies } = useLive(allCompanies());
  const jobs = useLive(allJobs()).rows;
  const people = usePeopleCounts(companies);
  const rows = useMemo(() => rowsOf(companies.values(), jobs.values(), people), [companies, jobs, people]);
  const shown = useMemo(() => shownRows(rows, kind, text), [rows, kind, text]);
  const tags = useMemo(() => [...new Set([...companies.values()].flatMap((company) => company.tags))], [companies]);
  const focusedId = useSelection(SCREEN, (selection) => selection.focusedId);
  const opened = companies.get(openId ?? '');
  const openedJobs = useMemo(() => [...jobs.values()].filter(({ companyId }) => companyId === opened?.id).toSorted((a, b) => b.createdAt - a.createdAt), [jobs, opened?.id]);
  // The open company is the one the keys act on, also while a filter leaves it out of the table.
  const current = (opened && rows.find(({ company }) => company.id === opened.id)) ?? shown.find(({ company }) => company.id === focusedId) ?? shown[0];
  const search = useRef<HTMLInputElement>(null);
  useFocusTable(loaded);

  const go = (id: string | null, replace = false) => navigate('companies', { id, params, replace });
  const close = () => {
    go(null);
    focusTable();
  };
  const remove = async (id: string) => {
    if ((await removeCompany(id)) && id === openId) close();
  };
  const add = () => openDialog({ kind: 'new-company' });
  useCommand('list.new', add);
  useCommand('list.edit', () => current && go(current.company.id), current !== undefined);
  useCommand('list.remove', () => current && void remove(current.company.id), current !== undefined);
  useCommand('list.escape', close, openId !== null);
  useCommand('search.focus', () => search.current?.focus());

  return (
    <Screen
      title="Companies"
      scope="list"
      lead={loaded && <CountBadge count={shown.length} label="companies" />}
      actions={
        <Button variant="primary" icon={<IconPlus size={16} />} shortcut={shortcutOf('list.new')} onClick={add}>
          New company
        </Button>
      }
      toolbar={
        <>
          <SearchField ref={search} label="Search companies" shortcut={shortcutOf('search.focus')} value={text} onChange={(q) => setRouteParams({ q })} />
          <Segmented label="Which companies" options={kinds} value={kind ?? all} onChange={(value) => setRouteParams({ kind: value === all ? '' : value })} />
        </>
      }
    >
      {!loaded && <SkeletonRows rows={10} height={36} />}
      {loaded && (
        <div className={classes.split}>
          <div className={classes.table}>
            <ArrayTable
              label="Companies"
              columns={companyColumns}
              rows={shown}
              rowKey={keyOf}
              rowLabel={nameOf}
              hiddenColumns={opened ? narrowed : whole}
              focusedKey={current?.company.id ?? null}
              onFocus={({ company }) => {
                setFocused(SCREEN, company.id);
                if (openId !== null && openId !== company.id) go(company.id, true);
              }}
              onOpen={({ company }) => go(company.id)}
              empty={<NoCompanies filtered={rows.length > 0} />}
            />
          </div>
          {opened && <CompanyDetail company={opened} jobs={openedJobs} tags={tags} onClose={close} onRemove={() => void remove(opened.id)} />}
        </div>
      )}
    </Screen>
  );
}

function NoCompanies({ filtered }: { filtered: boolean }) {
  const icon = <IconBuilding size={24} stroke={1.5} />;
  if (filtered) return <EmptyState icon={icon} message="No company fits. Take a filter off, or search for less." action={<Button onClick={() => setRouteParams({ q: '', kind: '' })}>Show all companies</Button>} />;
  return <EmptyState icon={icon} message="No client, employer or school yet. A new job can bring its client along, too." action={<Button onClick={() => openDialog({ kind: 'new-company' })}>Add a company</Button>} />;
}
