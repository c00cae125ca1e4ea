import { useEffect, useSyncExternalStore } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { usePreferences } from '#state/preferences.ts';
import { useColorScheme } from '#state/use-color-scheme.ts';
import { UiProvider } from '#ui/ui-provider.tsx';
import { BootScreen } from './boot/boot-screen.tsx';
import { FailedScreen } from './boot/failed-screen.tsx';
import { logError } from './boot/log-uncaught.ts';
import { bootState, startBoot } from './boot/start-boot.ts';
import { ClosingDialog } from './closing/closing-dialog.tsx';
import { CrashScreen } from './crash-screen.tsx';
import { Shell } from './shell/shell.tsx';

/** The whole window: theme, error boundary, and the workspace once it is open. */
export function App() {
  const scheme = useColorScheme();
  const density = usePreferences((preferences) => preferences.density);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return (
    <UiProvider scheme={scheme}>
      <ErrorBoundary FallbackComponent={CrashScreen} onError={logError}>
        <Workspace />
      </ErrorBoundary>
      <ClosingDialog />
    </UiProvider>
  );
}

function Workspace() {
  const state = useSyncExternalStore(bootState.subscribe, bootState.snapshot);
  switch (state.phase) {
    case 'starting':
      return <BootScreen progress={state.progress} />;
    case 'failed':
      return <FailedScreen failure={state.failure} onRetry={startBoot} />;
    case 'open':
      return <Shell booted={state.booted} />;
  }
}
