import { IconCircleCheck, IconFileSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { FilesReport } from '#shared/documents.ts';
import { routeHref } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { formatCount } from '#ui/format/format.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const SHOWN = 50;

/** Whether the files of all documents are there and whole: snapshots name them, and do not hold them. */
export function FilesSection() {
  const [report, setReport] = useState<FilesReport | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void desk().bridge.documents.check({ now: false }).then((answer) => answer.ok && setReport(answer.value));
  }, []);
  const look = async (): Promise<void> => {
    setBusy(true);
    const answer = await desk().bridge.documents.check({ now: true });
    setBusy(false);
    if (answer.ok) setReport(answer.value);
    else showToast({ message: answer.error.message, tone: 'danger' });
  };
  return (
    <Section
      title="Files of documents"
      hint="Once a day it is made sure that every file is there, also of what was removed, and once a week that none has changed."
      actions={
        <Button size="small" icon={<IconFileSearch size={14} />} busy={busy} onClick={() => void look()}>
          Check all now
        </Button>
      }
    >
      {report === null ? <p className={classes.soft}>Not checked yet: it happens by itself, a while after the start.</p> : <Found report={report} />}
    </Section>
  );
}

function Found({ report: { at, named, problems } }: { report: FilesReport }) {
  if (problems.length === 0) {
    return (
      <p>
        <StatusPill tone="ok" icon={<IconCircleCheck size={14} />} label={named === 0 ? 'There are none yet' : `${formatCount(named, 'file is', 'files are')} there`} look="plain" /> <RelativeTime at={at} />
      </p>
    );
  }
  return (
    <div role="alert" className={classes.missing}>
      <p>{`${formatCount(problems.length, 'document has', 'documents have')} no whole file. Attach it again, or copy the folder “documents” back from a backup of the data folder:`}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ id, name, personId, reason }) => (
          <li key={id}>
            <a href={routeHref('person', personId)}>{name}</a>: {reason === 'missing' ? 'the file is not there' : 'the file has changed'}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{`And ${problems.length - SHOWN} more.`}</p>}
    </div>
  );
}
