import { IconFilterPlus } from '@tabler/icons-react';
import { openDialog } from '#state/dialogs.ts';
import { usePeopleView } from '#state/people-view.ts';
import { Button } from '#ui/button.tsx';

/** Makes what the table shows now into a segment, which keeps itself from then on. */
export function SaveSegment() {
  const query = usePeopleView((view) => view.text.trim());
  return (
    <Button size="small" variant="quiet" icon={<IconFilterPlus size={14} />} onClick={() => openDialog({ kind: 'pool', as: 'segment', query })}>
      Save as segment
    </Button>
  );
}
