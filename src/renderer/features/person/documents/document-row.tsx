import { IconDots } from '@tabler/icons-react';
import { documentKinds } from '#shared/domain/document.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allJobs, applicationsOfPerson } from '#data/queries/rows.ts';
import { cx } from '#ui/cx.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { useLive } from '#ui/use-live.ts';
import { changeAndTell } from '../act.ts';
import classes from './documents.module.css';
import { openCopy } from './open-copy.ts';
import { factsOf, kindNames, stateNotes, versionOf } from './words.ts';

type DocumentRowProps = { readonly document: Stored<'documents'>; readonly shown: boolean; readonly onShow: () => void };

/** One document of the list: its name, which version of what it is, what is in it, and the jobs it was used for. */
export function DocumentRow({ document, shown, onShow }: DocumentRowProps) {
  const applications = [...useLive(applicationsOfPerson(document.personId)).rows.values()];
  const jobs = useLive(allJobs()).rows;
  const titleOf = (application: Stored<'applications'>): string => jobs.get(application.jobId)?.title ?? 'A job that is no longer here';
  const uses = applications.filter(({ documentId }) => documentId === document.id);
  const note = document.textState === 'read' ? null : stateNotes[document.textState];
  const entries: MenuEntry[] = [
    { id: 'open', label: 'Open in another program', onSelect: () => void openCopy(document) },
    { id: 'file', heading: 'File as' },
    ...documentKinds.map((kind) => ({ id: kind, label: kindNames[kind], checked: kind === document.kind, onSelect: () => void changeAndTell('document.kind', { id: document.id, kind }) })),
    ...(applications.length > 0 ? [{ id: 'use', heading: 'Used for' }] : []),
    ...applications.map((application) => {
      const used = application.documentId === document.id;
      return { id: application.id, label: titleOf(application), checked: used, onSelect: () => void changeAndTell('document.use', { applicationId: application.id, documentId: used ? null : document.id }) };
    }),
    { id: 'line', divider: true },
    { id: 'remove', label: 'Remove', danger: true, onSelect: () => void changeAndTell('document.remove', { id: document.id }) },
  ];
  return (
    <li className={cx(classes.row, shown && classes.shown)}>
      <button type="button" dir="auto" className={classes.name} title={document.name} aria-pressed={shown} onClick={onShow}>
        {document.name}
      </button>
      <div className={classes.facts}>
        <span>{versionOf(document)}</span>
        <span className={classes.faint}>{factsOf(document)}</span>
        <span className={classes.faint}>
          <RelativeTime at={document.createdAt} />
        </span>
        {note && <StatusPill tone={note.tone} label={note.label} look="plain" title={note.note} />}
      </div>
      {uses.length > 0 && <p className={classes.used}>Used for {uses.map(titleOf).join(', ')}</p>}
      <Menu label={`Actions for ${document.name}`} align="end" trigger={<IconButton size="small" label={`Actions for ${document.name}`} className={classes.more} icon={<IconDots size={14} />} />} entries={entries} />
    </li>
  );
}
