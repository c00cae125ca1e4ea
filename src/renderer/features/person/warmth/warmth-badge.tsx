import { IconFlame } from '@tabler/icons-react';
import { warmthLevel } from '#shared/domain/warmth.ts';
import { warmthText } from '#shared/domain/warmth-why.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { StatusPill } from '#ui/status-pill.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { useWarmth } from './use-warmth.ts';
import classes from './warmth.module.css';

/** The warmth in the head of a person: the arithmetic on hover and focus, in full when it is pressed. */
export function WarmthBadge({ person }: { person: Stored<'people'> }) {
  const warmth = useWarmth(person);
  if (!warmth) return <StatusPill tone="neutral" look="plain" icon={<IconFlame size={12} />} label="…" />;
  const { word, step } = warmthLevel(warmth.score);
  return (
    <Tooltip label={warmthText(warmth, person.interest.level)} shortcut={shortcutOf('person.warmth')}>
      <button type="button" className={classes.badge} onClick={() => openDialog({ kind: 'warmth', personId: person.id })}>
        <StatusPill tone={`warmth-${step}`} icon={<IconFlame size={12} />} label={`Warmth ${warmth.score}, ${word}`} />
      </button>
    </Tooltip>
  );
}
