import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { formatRoute } from '#state/route-format.ts';
import { useRoute } from '#state/route.ts';
import { logError } from '../boot/log-uncaught.ts';

/** Something beside the screen, such as a count: when it fails it is left out until the next screen, and all else goes on. */
export function Aside({ children }: { children: ReactNode }) {
  const route = useRoute();
  return (
    <ErrorBoundary fallback={null} onError={logError} resetKeys={[formatRoute(route)]}>
      {children}
    </ErrorBoundary>
  );
}
