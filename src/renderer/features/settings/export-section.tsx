import { IconFileZip, IconFolderDown } from '@tabler/icons-react';
import { useState } from 'react';
import { exportWorkspace, showExport } from '#data/export/run-export.ts';
import { Button } from '#ui/button.tsx';
import { showSaved } from '#ui/feedback/show-saved.ts';
import { toDay } from '#ui/format/parse-day.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

/** Everything out, in formats that any program reads. */
export function ExportSection() {
  const [busy, setBusy] = useState<'zip' | 'folder' | null>(null);
  const save = async (shape: 'zip' | 'folder'): Promise<void> => {
    setBusy(shape);
    const saved = await exportWorkspace(`Warmbench ${toDay(new Date())}`, shape);
    setBusy(null);
    showSaved(saved, showExport);
  };
  return (
    <Section title="Export everything" hint="Tables for spreadsheets, contact cards, a calendar, and one file that brings all of it back into an empty workspace. It holds personal data: keep it safe.">
      <div className={classes.buttons}>
        <Button size="small" icon={<IconFileZip size={14} />} busy={busy === 'zip'} disabled={busy === 'folder'} onClick={() => void save('zip')}>
          Export as a zip file
        </Button>
        <Button size="small" icon={<IconFolderDown size={14} />} busy={busy === 'folder'} disabled={busy === 'zip'} onClick={() => void save('folder')}>
          Export as a folder
        </Button>
      </div>
    </Section>
  );
}
