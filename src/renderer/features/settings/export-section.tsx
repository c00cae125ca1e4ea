import { IconFileZip, IconFolderDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Missing } from '#data/export/parts.ts';
import { exportWorkspace } from '#data/export/run-export.ts';
import { Button } from '#ui/button.tsx';
import { toDay } from '#ui/format/parse-day.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { showExported } from './show-exported.ts';

const SHOWN = 20;

/** Everything out, in formats that any program reads. */
export function ExportSection() {
  const [busy, setBusy] = useState<'zip' | 'folder' | null>(null);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const save = async (shape: 'zip' | 'folder'): Promise<void> => {
    setBusy(shape);
    const saved = await exportWorkspace(`Warmbench ${toDay(new Date())}`, shape);
    setBusy(null);
    setMissing(saved.ok ? saved.value.missing : []);
    showExported(saved);
  };
  return (
    <Section title="Export everything" hint="Tables for spreadsheets, contact cards, a calendar, mails, the files of documents, and one file that brings all of it back into an empty workspace. It holds personal data: keep it safe.">
      <div className={classes.buttons}>
        <Button size="small" icon={<IconFileZip size={14} />} busy={busy === 'zip'} disabled={busy === 'folder'} onClick={() => void save('zip')}>
          Export as a zip file
        </Button>
        <Button size="small" icon={<IconFolderDown size={14} />} busy={busy === 'folder'} disabled={busy === 'zip'} onClick={() => void save('folder')}>
          Export as a folder
        </Button>
      </div>
      {missing.length > 0 && (
        <div role="alert" className={classes.missing}>
          <p>These files are not in the export:</p>
          <ul>
            {missing.slice(0, SHOWN).map(({ path, reason }) => (
              <li key={path}>{`${path}: ${reason}`}</li>
            ))}
          </ul>
          {missing.length > SHOWN && <p>{`And ${missing.length - SHOWN} more; README.txt names them all.`}</p>}
        </div>
      )}
    </Section>
  );
}
