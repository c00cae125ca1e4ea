import { Suspense, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ImportDrop } from '#features/import/import-drop.tsx';
import { WorkspaceBanner } from '#features/welcome/workspace-banner.tsx';
import type { Booted } from '#data/boot.ts';
import { formatRoute } from '#state/route-format.ts';
import { navigate, useRoute } from '#state/route.ts';
import { logError } from '../boot/log-uncaught.ts';
import { CrashScreen } from '../crash-screen.tsx';
import { Dialogs } from '../dialogs.tsx';
import { setupFeatures } from '../features.ts';
import { hideSpentToasts } from '../keys/undo.ts';
import { KeyMap } from '../keys/key-map.tsx';
import { useAppCommands } from '../keys/use-app-commands.ts';
import { useKeyListener } from '../keys/use-key-listener.ts';
import { loadAhead } from '../later.tsx';
import { Palette } from '../palette/palette.tsx';
import { screens } from '../screens.tsx';
import { Aside } from './aside.tsx';
import { Banners } from './banners.tsx';
import { Nav } from './nav.tsx';
import { PanelRegion } from './panel-region.tsx';
import classes from './shell.module.css';
import { WorkDialog } from './work-dialog.tsx';

/** The window of an open workspace: navigation, banners, the screen, the person beside it, and what floats above. */
export function Shell({ booted }: { booted: Booted }) {
  const route = useRoute();
  const Current = screens[route.name];
  useKeyListener();
  useAppCommands();
  useEffect(setupFeatures, []);
  useEffect(loadAhead, []);
  useEffect(hideSpentToasts, []);
  useEffect(() => {
    if (booted.status === 'first-run') navigate('welcome', { replace: true });
  }, [booted.status]);
  return (
    <div className={classes.shell}>
      <Nav />
      <div className={classes.column}>
        <Banners notices={booted.notices} />
        <Aside>
          <WorkspaceBanner />
        </Aside>
        <div className={classes.row}>
          <main className={classes.main} id="main" tabIndex={-1}>
            <ErrorBoundary FallbackComponent={CrashScreen} onError={logError} resetKeys={[formatRoute(route)]}>
              <Suspense fallback={null}>
                <Current />
              </Suspense>
            </ErrorBoundary>
          </main>
          <PanelRegion />
        </div>
      </div>
      <Dialogs />
      <WorkDialog />
      <Palette />
      <KeyMap />
      <ImportDrop />
    </div>
  );
}
