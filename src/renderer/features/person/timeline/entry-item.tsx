import { IconLock, IconPinFilled } from '@tabler/icons-react';
import { memo, useState, type KeyboardEvent } from 'react';
import { getDraft } from '#data/drafts.ts';
import { cx } from '#ui/cx.ts';
import { formatDateTime, formatTime } from '#ui/format/format.ts';
import { DocumentLink, openEntryDocument } from './document-link.tsx';
import { EntryBody } from './entry-body.tsx';
import { entryDraftKey, EntryEdit } from './entry-edit.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { removeEntry } from './entry-actions.ts';
import { headline } from './headlines.ts';
import { kinds } from './kinds.ts';
import { MailDraftActions } from './mail-draft-actions.tsx';
import type { Entry } from './timeline-rows.ts';
import classes from './timeline.module.css';
import { VersionsButton } from './versions-button.tsx';

type EntryItemProps = {
  readonly entry: Entry;
  readonly author: string;
  /** The title of the job it is about, or empty. */
  readonly job: string;
  /** The tab stop of the list. */
  readonly active: boolean;
  /** The one the address leads to. */
  readonly marked: boolean;
  readonly onActive: (key: string) => void;
  /** Arrows, Home and End. */
  readonly onMove: (event: KeyboardEvent<HTMLElement>) => void;
};

/** One entry of the timeline. */
export const EntryItem = memo(function EntryItem({ entry, author, job, active, marked, onActive, onMove }: EntryItemProps) {
  const [editing, setEditing] = useState(() => getDraft(entryDraftKey(entry.id)) !== '');
  const [near, setNear] = useState(false);
  const { icon: Icon, editable, permanent } = kinds[entry.kind];
  const said = headline(entry);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && editable) setEditing(true);
    else if (event.key === 'Enter' && entry.kind === 'document') openEntryDocument(entry);
    else if (event.key === 'Delete' && !permanent) void removeEntry(entry.id);
    else return onMove(event);
    event.preventDefault();
  };

  return (
    // One entry is a tab stop, as in a feed; arrows move between them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      data-entry={entry.id}
      className={cx(classes.entry, marked && classes.marked)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={active ? 0 : -1}
      aria-label={said}
      aria-current={marked ? 'true' : undefined}
      onFocus={() => onActive(entry.id)}
      onPointerEnter={() => setNear(true)}
      onKeyDown={onKeyDown}
    >
      <span className={classes.icon} data-kind={entry.kind} aria-hidden>
        <Icon size={14} stroke={1.75} />
      </span>
      <div className={classes.what}>
        <div className={classes.head}>
          <span dir="auto" className={classes.headline} title={said}>
            {said}
          </span>
          {entry.pinned && (
            <span className={classes.faint} title="Pinned">
              <IconPinFilled size={12} aria-hidden />
            </span>
          )}
          {entry.visibility === 'private' && (
            <span className={classes.private}>
              <IconLock size={12} aria-hidden />
              Private
            </span>
          )}
          <time className={classes.time} dateTime={new Date(entry.at).toISOString()} title={whenAndWho(entry, author)}>
            {formatTime(entry.at)}
          </time>
          <EntryMenu entry={entry} near={near || active} reachable={active} onEdit={() => setEditing(true)} />
        </div>
        {editing ? <EntryEdit entry={entry} onClose={() => setEditing(false)} /> : <EntryBody text={entry.body} />}
        {entry.kind === 'document' && <DocumentLink entry={entry} />}
        {entry.kind === 'mail' && entry.direction === 'draft' && !editing && <MailDraftActions entry={entry} />}
        {(job || entry.versions.length > 0) && (
          <div className={classes.foot}>
            {job && (
              <span dir="auto" className={classes.job} title={job}>
                {job}
              </span>
            )}
            <VersionsButton versions={entry.versions} />
          </div>
        )}
      </div>
    </article>
  );
});

function whenAndWho(entry: Entry, author: string): string {
  const when = formatDateTime(entry.at);
  const later = entry.createdAt - entry.at > 5 * 60_000 ? `, written ${formatDateTime(entry.createdAt)}` : '';
  return `${when}${later}${author ? `, by ${author}` : ''}`;
}
