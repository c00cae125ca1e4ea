import { IconChevronDown, IconMailForward } from '@tabler/icons-react';
import { run, undo } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { Menu } from '#ui/overlay/menu.tsx';
import { isOutOfDate } from '#shared/domain/invite-state.ts';
import classes from './interviews.module.css';

type ExistingActionsProps = {
  readonly interview: Stored<'interviews'>;
  readonly onInvites: () => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

/** What can be done with an interview that is scheduled. */
export function ExistingActions({ interview, onInvites, onCancel, onClose }: ExistingActionsProps) {
  const finish = (status: 'done' | 'no-show') => async (): Promise<void> => {
    if (showResult(await run('interview.finish', { id: interview.id, status, note: '' }), undo)) onClose();
  };
  return (
    <div className={classes.actions}>
      <Button size="small" icon={<IconMailForward size={14} />} onClick={onInvites}>
        {isOutOfDate(interview) ? 'Invites (out of date)' : 'Invites'}
      </Button>
      <Menu
        label="How it went, or cancel"
        trigger={
          <Button size="small" icon={<IconChevronDown size={14} />}>
            How it went
          </Button>
        }
        entries={[
          { id: 'done', label: 'It took place', checked: interview.status === 'done', onSelect: () => void finish('done')() },
          { id: 'no-show', label: 'They did not come', checked: interview.status === 'no-show', onSelect: () => void finish('no-show')() },
          { id: 'line', divider: true },
          { id: 'cancel', label: 'Cancel the interview…', danger: true, onSelect: onCancel },
        ]}
      />
    </div>
  );
}
