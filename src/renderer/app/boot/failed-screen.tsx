import { Button } from '#ui/button.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import type { Failure } from '#shared/result.ts';

/** The workspace did not open: what happened, that nothing is lost, and what to do. */
export function FailedScreen({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <main style={{ height: '100%' }}>
      <ErrorState
        what="The workspace could not be opened"
        where={failure.message}
        now="Nothing was changed or deleted: your data lies in the data folder. Try again; if it fails again, look there for the log and the snapshots."
        actions={
          <>
            <Button variant="primary" onClick={onRetry}>
              Try again
            </Button>
            <Button onClick={() => void window.warmbench.app.showDataFolder()}>Show data folder</Button>
          </>
        }
      />
    </main>
  );
}
