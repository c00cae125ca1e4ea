import { Button } from '#ui/button.tsx';
import { mailtoUrl, openOutside } from '../open-outside.ts';
import { markSent } from './entry-actions.ts';
import type { Entry } from './timeline-rows.ts';
import classes from './timeline.module.css';

/** What a draft is for: it goes out by the mail program, and becomes a sent mail when somebody says so. */
export function MailDraftActions({ entry }: { entry: Extract<Entry, { kind: 'mail' }> }) {
  return (
    <div className={classes.draft}>
      <span dir="auto" className={classes.faint} title={entry.to}>
        to {entry.to || 'nobody yet'}
      </span>
      <Button size="small" onClick={() => void openOutside(mailtoUrl(entry))}>
        Open in mail program
      </Button>
      <Button size="small" variant="quiet" hint="Keep it as a mail that went out now" onClick={() => void markSent(entry)}>
        I sent it
      </Button>
    </div>
  );
}
