import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { desk, run, undo } from '#data/desk.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import { allPools, membersOfPool } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Tag } from '#ui/tag.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './pools.module.css';

const MOST = 60;

/** Puts people into a pool: found as one types, in the language of the search box, many at once. */
export function AddMembersDialog({ dialog, onClose }: { dialog: DialogOf<'add-members'>; onClose: () => void }) {
  const pool = useLive(allPools()).rows.get(dialog.poolId);
  const members = useLive(membersOfPool(dialog.poolId)).rows;
  const inside = useMemo(() => new Set([...members.values()].map(({ personId }) => personId)), [members]);
  const [stageId, setStageId] = useState(dialog.stageId ?? pool?.stages[0]?.id ?? '');
  const [note, setNote] = useState('');
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const entries = useFound(text);
  const listId = useId();
  const active = Math.min(at, entries.length - 1);

  const take = (entry: Entry | undefined) => {
    if (!entry || inside.has(entry.id)) return;
    const next = new Map(picked);
    if (!next.delete(entry.id)) next.set(entry.id, entry.name);
    setPicked(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') take(entries[active]);
    else return;
    event.preventDefault();
  };
  const add = async () => {
    setBusy(true);
    const done = showResult(await run('pool.add', { poolId: dialog.poolId, personIds: [...picked.keys()], stageId, note }), undo);
    setBusy(false);
    if (done) onClose();
  };
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  return (
    <Dialog
      title={`Add people to ${pool?.name ?? 'the pool'}`}
      onClose={onClose}
      primary={{ label: picked.size > 0 ? `Add ${formatCount(picked.size, 'person', 'people')}` : 'Add', busy, disabled: picked.size === 0 }}
      onSubmit={() => picked.size > 0 && void add()}
      dirty={picked.size > 0}
      footer="Enter chooses, Ctrl+Enter adds"
    >
      <TextField
        label="Who"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        data-autofocus
        placeholder="Name, skill:…, city:…, or anything from the search box"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="People" aria-multiselectable className={classes.results}>
        {entries.map((entry, index) => {
          const there = inside.has(entry.id);
          const chosen = picked.has(entry.id);
          return (
            // The field above has the focus and its keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={entry.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={chosen}
              aria-disabled={there || undefined}
              className={classes.result}
              data-active={index === active || undefined}
              onMouseMove={() => index !== active && setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(entry)}
            >
              {chosen ? <IconSquareCheckFilled size={16} aria-hidden /> : <IconSquare size={16} aria-hidden />}
              <Truncate className={classes.who} text={entry.name} />
              <Truncate className={classes.why} text={[entry.title, entry.employer, entry.city].filter(Boolean).join(' · ') || entry.email} />
              {there && <span className={classes.faint}>in the pool</span>}
            </div>
          );
        })}
      </div>
      {picked.size > 0 && (
        <div className={classes.chosen} aria-label="Chosen" role="group">
          {[...picked].map(([id, name]) => (
            <Tag key={id} label={name} onRemove={() => setPicked(new Map([...picked].filter(([other]) => other !== id)))} />
          ))}
        </div>
      )}
      <FieldRow columns={2}>
        <Select label="Stage" value={stageId} onChange={setStageId} options={(pool?.stages ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField label="Note" placeholder="Why they belong here" maxLength={5000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </FieldRow>
    </Dialog>
  );
}

/** The first people who fit what is typed; the newest ones before anything is. */
function useFound(text: string): readonly Entry[] {
  const { version } = useLive(desk().index);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let wanted = true;
    const sort = text.trim() === '' ? ({ field: 'createdAt', descending: true } as const) : ({ field: 'name', descending: false } as const);
    void desk()
      .index.query({ text, owner: null, tag: null, kind: null, sort }, 0, MOST)
      .then((page) => wanted && setEntries(page.entries));
    return () => {
      wanted = false;
    };
  }, [text, version]);
  return entries;
}
