import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Snapshot, SnapshotReason } from '#shared/vault.ts';
import { Button } from '#ui/button.tsx';
import { ConfirmInline } from '#ui/edit/confirm-inline.tsx';
import { formatBytes, formatCount, formatDateTime } from '#ui/format/format.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import classes from './settings.module.css';

const why: { readonly [R in SnapshotReason]: string } = {
  daily: 'Daily',
  import: 'Before an import',
  upgrade: 'Before an upgrade',
  manual: 'Taken by you',
  restore: 'Before a restore',
};

type State = 'idle' | 'checking' | 'sound' | 'asking' | 'restoring' | { readonly failed: string };

/** One snapshot: what it holds, whether it is sound, and a way back to it. */
export function SnapshotRow({ snapshot }: { readonly snapshot: Snapshot }) {
  const [state, setState] = useState<State>('idle');
  const { file, at } = snapshot;

  const verify = async (): Promise<void> => {
    setState('checking');
    const checked = await desk().bridge.vault.verify({ file });
    setState(checked.ok ? 'sound' : { failed: checked.error.message });
  };
  const restore = async (): Promise<void> => {
    setState('restoring');
    await desk().kernel.idle();
    const restored = await desk().bridge.vault.restore({ file });
    if (restored.ok) location.reload();
    else setState({ failed: restored.error.message });
  };

  return (
    <li className={classes.snapshot} aria-label={`Snapshot of ${formatDateTime(at)}`}>
      <div className={classes.item}>
        <span className={classes.when}>
          <RelativeTime at={at} />
        </span>
        <span className={classes.soft}>{why[snapshot.reason]}</span>
        <span className={classes.figures}>{formatCount(snapshot.entries, 'entry', 'entries')}</span>
        <span className={classes.figures}>{formatBytes(snapshot.bytes)}</span>
        {state === 'sound' && <StatusPill tone="ok" icon={<IconCircleCheck size={14} />} label="Sound" />}
        <Button size="small" variant="quiet" busy={state === 'checking'} onClick={() => void verify()}>
          Check
        </Button>
        <Button size="small" variant="quiet" busy={state === 'restoring'} onClick={() => setState('asking')}>
          Restore…
        </Button>
      </div>
      {state === 'asking' && (
        <ConfirmInline
          question={`Go back to ${formatDateTime(at)}? What was done since is kept as a snapshot of its own.`}
          confirm="Restore"
          onConfirm={() => void restore()}
          onCancel={() => setState('idle')}
        />
      )}
      {typeof state === 'object' && (
        <p role="alert" className={classes.error}>
          {state.failed}
        </p>
      )}
    </li>
  );
}
