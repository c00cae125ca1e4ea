import { IconUserOff } from '@tabler/icons-react';
import { navigate } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';

/** Nobody is here under this address: removed, or never there. */
export function PersonGone() {
  return (
    <EmptyState
      icon={<IconUserOff size={24} stroke={1.5} />}
      message="This person is not here. They may have been removed; History can bring them back."
      action={<Button onClick={() => navigate('people')}>Show all people</Button>}
    />
  );
}
