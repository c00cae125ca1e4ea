import type { FallbackProps } from 'react-error-boundary';
import { ReadFailure } from '#data/live/read-failure.ts';
import { Button } from '#ui/button.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';

/** A part of the window failed, or could not be read: it says so, and offers to go on. Everything saved is in the journal. */
export function CrashScreen({ error, resetErrorBoundary }: FallbackProps) {
  const unread = error instanceof ReadFailure ? error : null;
  const again = (): void => {
    unread?.retry();
    resetErrorBoundary();
  };
  return (
    <ErrorState
      what={unread ? 'What belongs here could not be read' : 'This part of the window failed'}
      where={error instanceof Error ? error.message : String(error)}
      now="Nothing that was saved is lost. The error is in the log."
      actions={
        <>
          <Button variant="primary" onClick={again}>
            Try again
          </Button>
          <Button onClick={() => location.reload()}>Reload the window</Button>
        </>
      }
    />
  );
}
