import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { applicationsOfJob } from '#data/queries/rows.ts';
import { newId } from '#shared/ids.ts';
import { navigate } from '#state/route.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { useLive } from '#ui/use-live.ts';
import partClasses from './about-tab.module.css';
import { AboutTab } from './about-tab.tsx';
import { changesOf, fieldsOf, jobForm, keepChanges, withKept, type FilledJob, type JobForm } from './job-form.ts';
import { QuestionsEditor } from './questions/questions-editor.tsx';
import { movesOf, strandedOf, type Held } from './stages/stage-list.ts';
import { StagesTab } from './stages/stages-tab.tsx';

const tabs = ['about', 'stages', 'questions'] as const;
type Tab = (typeof tabs)[number];

type JobFormDialogProps = { readonly jobId: string | null; readonly start: JobForm; readonly onClose: () => void };

/** The form of a job. What is typed survives closing; only what was changed is saved. */
export function JobFormDialog({ jobId, start: latest, onClose }: JobFormDialogProps) {
  const [start] = useState(latest);
  const draftKey = `job:${jobId ?? 'new'}`;
  const [tab, setTab] = useState<Tab>('about');
  const form = useZodForm(jobForm, begin(start, jobId === null, getDraft(draftKey)));
  const { errors, isSubmitting, submitCount } = form.formState;
  const values = useWatch({ control: form.control }) as JobForm;
  const held = useHeld(jobId);
  const stranded = useMemo(() => strandedOf(start.stages, values.stages, held), [start, values.stages, held]);
  const typed = keepChanges(values, start);

  useEffect(() => setDraft(draftKey, typed), [draftKey, typed]);

  const showWrong = (wrong: Tab) => {
    setTab(wrong);
    setTimeout(() => document.querySelector<HTMLElement>('[role=dialog] [aria-invalid=true]')?.focus());
  };
  const submit = form.handleSubmit(
    async (filled) => {
      const moves = movesOf(stranded, filled.stages, filled.moves);
      if (stranded.some(({ id }) => moves[id] === undefined)) return showWrong('stages');
      const saved = await save(jobId, filled, start, moves);
      if (!saved) return;
      clearDraft(draftKey);
      onClose();
      if (jobId === null) navigate('pipeline', { id: saved });
    },
    (wrong) => showWrong(tabOf(Object.keys(wrong))),
  );
  const startOver = () => {
    form.reset(start);
    clearDraft(draftKey);
  };

  return (
    <Dialog
      title={jobId === null ? 'New job' : start.title}
      size="large"
      onClose={onClose}
      onSubmit={submit}
      primary={{ label: jobId === null ? 'Open job' : 'Save', busy: isSubmitting }}
      footer={typed && <StartOver saved={jobId !== null} onClick={startOver} />}
    >
      <Tabs<Tab>
        label="Parts of the job"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'about', label: 'Job', content: part(<AboutTab form={form} values={values} />) },
          {
            value: 'stages',
            label: `Stages ${values.stages.length}`,
            content: part(
              <Controller
                control={form.control}
                name="stages"
                render={({ field }) => (
                  <StagesTab
                    stages={field.value}
                    onChange={field.onChange}
                    errors={{ all: errors.stages?.root?.message ?? errors.stages?.message, names: field.value.map((_, index) => errors.stages?.[index]?.name?.message) }}
                    held={held}
                    stranded={stranded}
                    moves={values.moves}
                    onMoves={(moves) => form.setValue('moves', moves)}
                    tried={submitCount > 0}
                  />
                )}
              />,
            ),
          },
          {
            value: 'questions',
            label: values.questions.length > 0 ? `Questions ${values.questions.length}` : 'Questions',
            content: part(
              <Controller
                control={form.control}
                name="questions"
                render={({ field }) => <QuestionsEditor questions={field.value} onChange={field.onChange} errors={field.value.map((_, index) => errors.questions?.[index]?.text?.message)} />}
              />,
            ),
          },
        ]}
      />
    </Dialog>
  );
}

/** What the form begins with. A new job for a company is for that company, whatever was typed before. */
function begin(start: JobForm, isNew: boolean, draft: string): JobForm {
  const typed = withKept(start, draft);
  return isNew && start.companyId !== null ? { ...typed, companyId: start.companyId, newCompany: '' } : typed;
}

function part(content: ReactNode): ReactNode {
  return <div className={partClasses.part}>{content}</div>;
}

/** The first part of the form that has something wrong in it. */
function tabOf(wrong: readonly string[]): Tab {
  if (wrong.some((field) => field !== 'stages' && field !== 'questions')) return 'about';
  return wrong.includes('stages') ? 'stages' : 'questions';
}

/** Saves, tells, and answers the job's id; null when it was not saved. */
async function save(jobId: string | null, filled: FilledJob, start: JobForm, moves: Record<string, string>): Promise<string | null> {
  const { fields, newCompany } = fieldsOf(filled);
  const client = newCompany === '' ? {} : { newCompany: { id: newId(), name: newCompany } };
  const id = jobId ?? newId();
  const result = jobId === null ? await run('job.add', { id, fields, ...client }) : await run('job.update', { id, fields: changesOf(fields, start), moves, ...client });
  return showResult(result, undo) ? id : null;
}

const nobody: Held = new Map();

/** How many candidates each stage of a job holds, in play or not: all of them would lose their place. */
function useHeld(jobId: string | null): Held {
  const { rows } = useLive(applicationsOfJob(jobId ?? ''));
  return useMemo(() => {
    if (rows.size === 0) return nobody;
    const held = new Map<string, number>();
    for (const { progress } of rows.values()) held.set(progress.stageId, (held.get(progress.stageId) ?? 0) + 1);
    return held;
  }, [rows]);
}
