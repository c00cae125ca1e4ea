import { Suspense, type ComponentType } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { closeDialog, useDialog, type Dialog, type DialogKind, type DialogOf } from '#state/dialogs.ts';
import { logError } from './boot/log-uncaught.ts';
import { later } from './later.tsx';
import { CrashDialog } from './crash-dialog.tsx';

type DialogTable = { readonly [Kind in DialogKind]: ComponentType<{ dialog: DialogOf<Kind>; onClose: () => void }> };

/** The component of every kind of dialog. */
const dialogs: DialogTable = {
  reject: later(() => import('#features/pipeline/reject-dialog.tsx'), 'RejectDialog'),
  move: later(() => import('#features/pipeline/move-dialog.tsx'), 'MoveDialog'),
  'move-demands': later(() => import('#features/pipeline/demands/demands-dialog.tsx'), 'DemandsDialog'),
  'add-candidates': later(() => import('#features/pipeline/add/add-candidates-dialog.tsx'), 'AddCandidatesDialog'),
  interview: later(() => import('#features/interviews/interview-dialog.tsx'), 'InterviewDialog'),
  task: later(() => import('#features/tasks/task-dialog.tsx'), 'TaskDialog'),
  snooze: later(() => import('#features/tasks/snooze-dialog.tsx'), 'SnoozeDialog'),
  'new-person': later(() => import('#features/people/new-person-dialog.tsx'), 'NewPersonDialog'),
  'add-to-job': later(() => import('#features/people/add-to-job-dialog.tsx'), 'AddToJobDialog'),
  merge: later(() => import('#features/duplicates/merge/merge-dialog.tsx'), 'MergeDialog'),
  'add-to-pool': later(() => import('#features/pools/add-to-pool-dialog.tsx'), 'AddToPoolDialog'),
  pool: later(() => import('#features/pools/pool-dialog.tsx'), 'PoolDialog'),
  'pool-note': later(() => import('#features/pools/pool-note-dialog.tsx'), 'PoolNoteDialog'),
  'add-members': later(() => import('#features/pools/add-members-dialog.tsx'), 'AddMembersDialog'),
  'search-help': later(() => import('#features/people/search/search-help-dialog.tsx'), 'SearchHelpDialog'),
  'people-columns': later(() => import('#features/people/table/columns-dialog.tsx'), 'ColumnsDialog'),
  'people-search': later(() => import('#features/people/search/builder-dialog.tsx'), 'BuilderDialog'),
  'people-filter': later(() => import('#features/people/table/filter-dialog.tsx'), 'FilterDialog'),
  view: later(() => import('#features/people/views/view-dialog.tsx'), 'ViewDialog'),
  warmth: later(() => import('#features/person/warmth/warmth-dialog.tsx'), 'WarmthDialog'),
  'new-company': later(() => import('#features/companies/new-company-dialog.tsx'), 'NewCompanyDialog'),
  'stage-template': later(() => import('#features/jobs/stage-template-dialog.tsx'), 'StageTemplateDialog'),
  job: later(() => import('#features/jobs/job-dialog.tsx'), 'JobDialog'),
  document: later(() => import('#features/person/documents/document-dialog.tsx'), 'DocumentDialog'),
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
