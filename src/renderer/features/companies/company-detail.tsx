import { IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { saveField } from '#data/save-field.ts';
import { openDialog } from '#state/dialogs.ts';
import { openPanel } from '#state/panel.ts';
import { routeHref } from '#state/route.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { Button } from '#ui/button.tsx';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { SectionHeader } from '#ui/section-header.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from './companies.module.css';
import { CompanyFields } from './company-fields.tsx';
import { useCompanyPeople } from './use-company-people.ts';

const shown = 100;

type CompanyDetailProps = {
  readonly company: Stored<'companies'>;
  readonly jobs: readonly Stored<'jobs'>[];
  readonly tags: readonly string[];
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** One company beside the table: its fields, its jobs and the people there. */
export function CompanyDetail({ company, jobs, tags, onClose, onRemove }: CompanyDetailProps) {
  const titleId = useId();
  const { id, name } = company;
  return (
    <aside className={classes.detail} aria-labelledby={titleId} data-scope="list">
      <div className={classes.head}>
        <h2 id={titleId} className={classes.heading}>
          <InlineEdit label="Name" value={name} onSave={async (value) => (value === '' ? 'A company needs a name.' : saveField('company.update', { id, fields: { name: value } }))} />
        </h2>
        <IconButton label="Remove" shortcut={shortcutOf('list.remove')} icon={<IconTrash size={16} />} onClick={onRemove} />
        <IconButton label="Close" shortcut="Escape" icon={<IconX size={16} />} onClick={onClose} />
      </div>
      <CompanyFields key={id} company={company} tags={tags} />
      <div className={classes.section}>
        <SectionHeader
          title="Jobs"
          level={3}
          count={jobs.length > 0 ? formatNumber(jobs.length) : undefined}
          actions={
            <Button size="small" variant="quiet" icon={<IconPlus size={14} />} onClick={() => openDialog({ kind: 'job', companyId: id })}>
              New job
            </Button>
          }
        />
        {jobs.length === 0 && <p className={classes.nothing}>No job for them yet.</p>}
        <ul className={classes.lines} aria-label="Jobs">
          {jobs.map((job) => (
            <li key={job.id}>
              <a href={routeHref('pipeline', job.id)} className={classes.line}>
                <Truncate className={classes.lineName} text={job.title} />
                <Truncate className={classes.soft} text={job.place} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <CompanyPeople id={id} name={name} />
    </aside>
  );
}

function CompanyPeople({ id, name }: { id: string; name: string }) {
  const page = useCompanyPeople(id, name, shown);
  return (
    <div className={classes.section}>
      <SectionHeader
        title="People"
        level={3}
        count={page && page.total > 0 ? formatNumber(page.total) : undefined}
        actions={
          <Button size="small" variant="quiet" icon={<IconPlus size={14} />} onClick={() => openDialog({ kind: 'new-person', companyId: id })}>
            Add contact
          </Button>
        }
      />
      {page === null && <SkeletonRows rows={3} height={28} />}
      {page?.total === 0 && <p className={classes.nothing}>Nobody is known there.</p>}
      <ul className={classes.lines} aria-label="People">
        {page?.entries.map((person) => (
          <li key={person.id}>
            <button type="button" className={classes.line} onClick={() => openPanel(person.id)}>
              <Truncate className={classes.lineName} text={person.name} />
              <Truncate className={classes.soft} text={person.kinds.includes('contact') ? person.title || 'Contact' : person.title} />
            </button>
          </li>
        ))}
      </ul>
      {page && page.total > page.entries.length && <p className={classes.nothing}>and {formatNumber(page.total - page.entries.length)} more, under People</p>}
    </div>
  );
}
