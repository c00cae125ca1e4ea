import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { dismissFailures, saveState, subscribeSaveState, unsavedSentence, type SaveState } from '#data/save-state.ts';
import type { DiskState } from '#shared/vault.ts';
import { Button } from '#ui/button.tsx';
import { formatBytes, formatCount } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import classes from './shell.module.css';

/** What the user must know above everything: the disk, and what start-up repaired. */
export function Banners({ notices }: { notices: readonly string[] }) {
  const [disk, setDisk] = useState<DiskState | null>(null);
  const [read, setRead] = useState(0);
  useEffect(() => {
    void window.warmbench.vault.disk().then((answer) => answer.ok && setDisk(answer.value));
    return window.warmbench.on.diskState(setDisk);
  }, []);
  const save = useSyncExternalStore(subscribeSaveState, saveState);
  const notice = notices[read];
  return (
    <>
      {disk && disk.level !== 'ok' && <DiskBanner disk={disk} />}
      {save.failures.length > 0 && <UnsavedBanner failures={save.failures} />}
      {notice && (
        <output className={classes.banner}>
          <IconInfoCircle size={16} aria-hidden />
          <span className={classes.bannerText}>{notice}</span>
          <IconButton size="small" label="Dismiss" icon={<IconX size={14} />} onClick={() => setRead(read + 1)} />
        </output>
      )}
    </>
  );
}

/** Stays while other things are saved: what was not saved is gone from the screen, or stands where it was typed. */
function UnsavedBanner({ failures }: Pick<SaveState, 'failures'>) {
  const newest = failures.at(-1);
  const others = failures.length - 1;
  return (
    <div className={classes.banner} data-tone="late" role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span className={classes.bannerText}>
        {newest && unsavedSentence(newest)} {others > 0 && `${formatCount(others, 'change', 'changes')} before it ${others === 1 ? 'was' : 'were'} not saved either.`}
      </span>
      <IconButton size="small" label="Dismiss" icon={<IconX size={14} />} onClick={dismissFailures} />
    </div>
  );
}

function DiskBanner({ disk }: { disk: DiskState }) {
  const full = disk.level === 'read-only';
  const free = formatBytes(disk.free);
  return (
    <div className={classes.banner} data-tone={full ? 'late' : 'warn'} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span className={classes.bannerText}>
        {full
          ? `The disk is full (${free} free). Everything so far is safe; nothing new can be saved until there is room.`
          : `The disk is almost full (${free} free). Make room soon, so that everything can be saved.`}
      </span>
      <Button size="small" onClick={() => void window.warmbench.app.showDataFolder()}>
        Show data folder
      </Button>
    </div>
  );
}
