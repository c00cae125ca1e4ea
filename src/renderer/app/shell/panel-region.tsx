import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { closePanel, panelWidths, setPanelWidth, usePanel } from '#state/panel.ts';
import { useRoute } from '#state/route.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Resizer } from '#ui/overlay/resizer.tsx';
import { logError } from '../boot/log-uncaught.ts';
import { CrashScreen } from '../crash-screen.tsx';
import { later } from '../later.tsx';
import classes from './shell.module.css';

const PersonPanel = later(() => import('#features/person/person-panel.tsx'), 'PersonPanel');

/** The person beside the screen. It never blocks the screen; on a narrow window it lies over its end. */
export function PanelRegion() {
  const { personId, applicationId, width } = usePanel();
  const route = useRoute();
  const shown = personId !== null && route.name !== 'person' && route.name !== 'welcome';
  useCommand('panel.close', close, shown);
  if (!shown) return null;
  return (
    <aside className={classes.panel} style={{ width }} aria-label="Person" data-scope="panel">
      <Resizer label="Width of the panel" side="start" width={width} min={panelWidths.min} max={panelWidths.max} onResize={setPanelWidth} />
      <div className={classes.panelBody}>
        <ErrorBoundary FallbackComponent={CrashScreen} onError={logError} resetKeys={[personId]}>
          <Suspense fallback={<SkeletonRows rows={8} height={44} label="Loading the person" />}>
            <PersonPanel personId={personId} applicationId={applicationId} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </aside>
  );
}

/** Closes it and gives the focus back to what it was opened from. */
function close(): void {
  closePanel();
  (document.querySelector<HTMLElement>('main [data-focused], main [tabindex="0"]') ?? document.querySelector<HTMLElement>('main'))?.focus();
}
