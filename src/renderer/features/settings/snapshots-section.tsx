import { IconCamera } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Snapshot } from '#shared/vault.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { SnapshotRow } from './snapshot-row.tsx';

/** Copies of everything, made by themselves each day and before anything large; any of them can be brought back. */
export function SnapshotsSection() {
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void listed().then(setSnapshots);
  }, []);

  const take = async (): Promise<void> => {
    setBusy(true);
    const taken = await desk().bridge.vault.take({ reason: 'manual' });
    setBusy(false);
    showToast(taken.ok ? { message: 'Snapshot taken.' } : { message: taken.error.message, tone: 'danger' });
    setSnapshots(await listed());
  };

  return (
    <Section
      title="Snapshots"
      hint="A copy is taken each day, and before an import, an upgrade or a restore. Seven daily and four weekly ones are kept. The files of documents are not in them: they stay in the data folder, where every snapshot finds them."
      actions={
        <Button size="small" icon={<IconCamera size={14} />} busy={busy} onClick={() => void take()}>
          Take one now
        </Button>
      }
    >
      {snapshots?.length === 0 && <EmptyState message="No snapshot yet. The first one is taken today by itself." />}
      {snapshots !== null && snapshots.length > 0 && (
        <ul className={classes.list}>
          {snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.file} snapshot={snapshot} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Newest first; none, and the reason told, when they cannot be listed. */
async function listed(): Promise<readonly Snapshot[]> {
  const list = await desk().bridge.vault.list();
  if (list.ok) return list.value.toSorted((a, b) => b.at - a.at);
  showToast({ message: list.error.message, tone: 'danger' });
  return [];
}
