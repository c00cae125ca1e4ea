import { useId, useState, type KeyboardEvent } from 'react';
import { allJobs, applicationsOfJob } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { personName } from '#shared/domain/person.ts';
import { formatCount } from '#ui/format/format.ts';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Tag } from '#ui/tag.tsx';
import { useLive } from '#ui/use-live.ts';
import { performInDialog } from '../actions/perform.ts';
import classes from '../dialogs.module.css';
import { Results, type Row } from './results.tsx';
import { newcomerFrom, type Newcomer } from './newcomer.ts';
import { usePeopleSearch } from './use-people-search.ts';

/** Puts people on a job: those one knows, found as one types, and new ones by name or mail address in one line. */
export function AddCandidatesDialog({ dialog, onClose }: { dialog: DialogOf<'add-candidates'>; onClose: () => void }) {
  const job = useLive(allJobs()).rows.get(dialog.jobId);
  const onJob = useLive(applicationsOfJob(dialog.jobId)).rows;
  const [stageId, setStageId] = useState(dialog.stageId ?? job?.stages[0]?.id ?? '');
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [newcomers, setNewcomers] = useState<readonly Newcomer[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const page = usePeopleSearch(text);
  const listId = useId();
  const present = new Set([...onJob.values()].map((application) => application.personId));
  const rows = rowsOf(page?.entries ?? [], text);
  const active = Math.min(at, rows.length - 1);
  const count = picked.size + newcomers.length;

  const take = (row: Row | undefined) => {
    setError(null);
    if (row?.kind === 'new') {
      const newcomer = newcomerFrom(row.text);
      if (newcomer) setNewcomers([...newcomers, newcomer]);
      setText('');
      setAt(0);
    } else if (row && !present.has(row.entry.id)) {
      const next = new Map(picked);
      if (!next.delete(row.entry.id)) next.set(row.entry.id, row.entry.name);
      setPicked(next);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && rows.length > 0) take(rows[active]);
    else return;
    event.preventDefault();
  };

  const add = async () => {
    if (count === 0) return setError('Choose somebody first: type a name, then Enter.');
    setBusy(true);
    const failure = await performInDialog('application.add', { jobId: dialog.jobId, stageId, personIds: [...picked.keys()], newcomers: [...newcomers] });
    setBusy(false);
    if (failure !== null) setError(failure);
    else onClose();
  };

  return (
    <Dialog
      title={`Add candidates to ${job?.title ?? 'the job'}`}
      onClose={onClose}
      primary={{ label: count > 0 ? `Add ${formatCount(count, 'person', 'people')}` : 'Add', busy, disabled: count === 0 }}
      onSubmit={() => void add()}
      error={error}
      dirty={count > 0}
      footer="Enter chooses, Ctrl+Enter adds"
    >
      <div className={classes.stack}>
        <div className={classes.row}>
          <div className={classes.grow}>
            <TextField
              label="Who"
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
              data-autofocus
              placeholder="Name, mail address, employer, skill…"
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <Select label="Stage" value={stageId} onChange={setStageId} options={(job?.stages ?? []).map((stage) => ({ value: stage.id, label: stage.name }))} />
        </div>
        <Results id={listId} rows={rows} active={active} picked={picked} present={present} ready={page !== null} onActive={setAt} onTake={take} />
        {count > 0 && (
          <div className={classes.chosen} aria-label="Chosen" role="group">
            {[...picked].map(([id, name]) => (
              <Tag key={id} label={name} onRemove={() => setPicked(new Map([...picked].filter(([other]) => other !== id)))} />
            ))}
            {newcomers.map((one) => (
              <Tag key={one.id} label={`New: ${nameOf(one)}`} onRemove={() => setNewcomers(newcomers.filter((other) => other !== one))} />
            ))}
          </div>
        )}
      </div>
    </Dialog>
  );
}

function rowsOf(entries: readonly Extract<Row, { kind: 'person' }>['entry'][], text: string): readonly Row[] {
  const people = entries.map((entry): Row => ({ kind: 'person', entry }));
  return text.trim() === '' ? people : [...people, { kind: 'new', text: text.trim() }];
}

function nameOf({ fields }: Newcomer): string {
  const { given = '', family = '', original = '', emails = [] } = fields;
  return personName({ given, family, preferred: '', original, emails });
}
