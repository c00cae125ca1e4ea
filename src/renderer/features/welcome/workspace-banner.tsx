import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { allSettings } from '#data/queries/rows.ts';
import { removeSample } from '#data/sample.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { useLive } from '#ui/use-live.ts';
import classes from './welcome.module.css';

/** Marks the sample workspace, with the one click that ends it. Its journal is put into the archive folder, not deleted. */
export function WorkspaceBanner() {
  const settings = useLive(allSettings()).rows.get('workspace');
  const [busy, setBusy] = useState(false);
  if (!settings?.sample) return null;
  const remove = async (): Promise<void> => {
    setBusy(true);
    const removed = await removeSample();
    if (removed.ok) return;
    setBusy(false);
    showToast({ message: removed.error.message, tone: 'danger' });
  };
  return (
    <aside className={classes.banner} aria-label="Sample workspace">
      <IconFlask size={16} aria-hidden />
      <span className={classes.bannerText}>This is the sample workspace. Nobody here is real; try everything.</span>
      <Button size="small" busy={busy} onClick={() => void remove()} hint="Starts an empty workspace. The sample, with whatever you changed in it, is kept in the archive folder.">
        Remove sample and start my own
      </Button>
    </aside>
  );
}
