import { lazy, Suspense, type ComponentType } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { closeDialog, useDialog, type Dialog, type DialogKind, type DialogOf } from '#state/dialogs.ts';
import { logError } from './boot/log-uncaught.ts';
import { CrashDialog } from './crash-dialog.tsx';

type DialogTable = { readonly [Kind in DialogKind]: ComponentType<{ dialog: DialogOf<Kind>; onClose: () => void }> };

/** The component of every kind of dialog. */
const dialogs: DialogTable = {
  reject: lazy(() => import('#features/pipeline/reject-dialog.tsx').then((module) => ({ default: module.RejectDialog }))),
  move: lazy(() => import('#features/pipeline/move-dialog.tsx').then((module) => ({ default: module.MoveDialog }))),
  'move-demands': lazy(() => import('#features/pipeline/demands/demands-dialog.tsx').then((module) => ({ default: module.DemandsDialog }))),
  'add-candidates': lazy(() => import('#features/pipeline/add/add-candidates-dialog.tsx').then((module) => ({ default: module.AddCandidatesDialog }))),
  interview: lazy(() => import('#features/interviews/interview-dialog.tsx').then((module) => ({ default: module.InterviewDialog }))),
  task: lazy(() => import('#features/tasks/task-dialog.tsx').then((module) => ({ default: module.TaskDialog }))),
  snooze: lazy(() => import('#features/tasks/snooze-dialog.tsx').then((module) => ({ default: module.SnoozeDialog }))),
  'new-person': lazy(() => import('#features/people/new-person-dialog.tsx').then((module) => ({ default: module.NewPersonDialog }))),
  'add-to-job': lazy(() => import('#features/people/add-to-job-dialog.tsx').then((module) => ({ default: module.AddToJobDialog }))),
  'new-company': lazy(() => import('#features/companies/new-company-dialog.tsx').then((module) => ({ default: module.NewCompanyDialog }))),
  'stage-template': lazy(() => import('#features/jobs/stage-template-dialog.tsx').then((module) => ({ default: module.StageTemplateDialog }))),
  job: lazy(() => import('#features/jobs/job-dialog.tsx').then((module) => ({ default: module.JobDialog }))),
};

/** Shows the dialog that is open. */
export function Dialogs() {
  const dialog = useDialog((state) => state.current);
  if (!dialog) return null;
  return (
    <ErrorBoundary FallbackComponent={CrashDialog} onError={logError} resetKeys={[dialog]}>
      <Suspense fallback={null}>
        <Shown dialog={dialog} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Shown({ dialog }: { dialog: Dialog }) {
  const Component = dialogs[dialog.kind] as ComponentType<{ dialog: Dialog; onClose: () => void }>;
  return <Component dialog={dialog} onClose={closeDialog} />;
}
