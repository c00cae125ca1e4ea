import type { FallbackProps } from 'react-error-boundary';
import { Button } from '#ui/button.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';

/** A part of the window failed: it says so, and offers to go on. Everything saved is in the journal. */
export function CrashScreen({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <ErrorState
      what="This part of the window failed"
      where={error instanceof Error ? error.message : String(error)}
      now="Nothing that was saved is lost. The error is in the log."
      actions={
        <>
          <Button variant="primary" onClick={resetErrorBoundary}>
            Try again
          </Button>
          <Button onClick={() => location.reload()}>Reload the window</Button>
        </>
      }
    />
  );
}
