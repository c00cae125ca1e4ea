import { IconPlus, IconTrash } from '@tabler/icons-react';
import { run, undo } from '#data/desk.ts';
import { allPipelines } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { compareText } from '#ui/format/sort.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { useLive } from '#ui/use-live.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

/** Stage templates: what a new job starts with. */
export function TemplatesSection() {
  const pipelines = [...useLive(allPipelines()).rows.values()].toSorted((a, b) => compareText(a.name, b.name));
  return (
    <Section
      title="Stage templates"
      hint="A new job copies its stages from one of these; jobs that exist keep theirs."
      actions={
        <Button size="small" icon={<IconPlus size={14} />} onClick={() => openDialog({ kind: 'stage-template' })}>
          New template
        </Button>
      }
    >
      <ul className={classes.list}>
        {pipelines.map((pipeline) => (
          <li key={pipeline.id} className={classes.item}>
            <button type="button" className={classes.open} onClick={() => openDialog({ kind: 'stage-template', pipelineId: pipeline.id })}>
              <Truncate className={classes.name} text={pipeline.name} />
              <Truncate className={classes.soft} text={pipeline.stages.map((stage) => stage.name).join(' → ')} />
            </button>
            <IconButton
              size="small"
              label={`Remove ${pipeline.name}`}
              icon={<IconTrash size={14} />}
              onClick={() => void run('pipeline.trash', { id: pipeline.id }).then((result) => showResult(result, undo))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
