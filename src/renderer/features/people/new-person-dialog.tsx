import { useMemo, useState } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { splitName } from '#shared/import/names.ts';
import { newId } from '#shared/ids.ts';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { allCompanies, allJobs, allSettings } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { openPanel } from '#state/panel.ts';
import { setFocused } from '#state/selection.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TagsField } from '#ui/fields/tags-field.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { compareText } from '#ui/format/sort.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { useLive } from '#ui/use-live.ts';
import { Duplicates } from './duplicates.tsx';
import { emptyNewPerson, fieldsOf, keepNewPerson, parseNewPerson, wrongIn, type NewPerson } from './new-person.ts';
import { PEOPLE } from './screen-name.ts';
import { useDuplicates } from './use-duplicates.ts';
import { useTags } from './use-tags.ts';

const DRAFT = 'new-person';
const noJob = '-';

/** Adds somebody. Says at once who it may be that is known already, and why; what is typed survives closing. */
export function NewPersonDialog({ dialog, onClose }: { dialog: DialogOf<'new-person'>; onClose: () => void }) {
  const company = useLive(allCompanies()).rows.get(dialog.companyId ?? '');
  const home = useLive(allSettings()).rows.get('workspace')?.country ?? 'DE';
  const jobs = useLive(allJobs()).rows;
  const tags = useTags();
  const [value, setValue] = useState<NewPerson>(() => startWith(dialog));
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const duplicates = useDuplicates(value, home);
  const wrong = tried ? wrongIn(value) : {};

  const set = (part: Partial<NewPerson>) => {
    const next = { ...value, ...part };
    setValue(next);
    setDraft(DRAFT, keepNewPerson(next));
  };
  const startOver = () => {
    setTried(false);
    set(emptyNewPerson);
  };
  const open = (id: string) => {
    onClose();
    setFocused(PEOPLE, id);
    openPanel(id);
  };
  const submit = async () => {
    setTried(true);
    if (Object.keys(wrongIn(value)).length > 0) return;
    setSaving(true);
    const id = newId();
    const contact: Partial<Person> = company ? { kinds: ['contact'], companyId: company.id, employer: value.employer.trim() || company.name } : {};
    const newcomer = { id, fields: { ...fieldsOf(value, home), ...contact } };
    const result = value.jobId === null ? await run('person.add', newcomer) : await run('application.add', { jobId: value.jobId, personIds: [], newcomers: [newcomer] });
    setSaving(false);
    if (!showResult(result, undo)) return;
    clearDraft(DRAFT);
    open(id);
  };

  const options = useMemo(
    () => [
      { value: noJob, label: 'No job' },
      ...[...jobs.values()].filter(({ status }) => status === 'open' || status === 'draft' || status === 'on-hold').toSorted((a, b) => compareText(a.title, b.title)).map(({ id, title }) => ({ value: id, label: title })),
    ],
    [jobs],
  );
  const typed = keepNewPerson(value) !== '';
  return (
    <Dialog
      title={company ? `New contact at ${company.name}` : 'New person'}
      onClose={onClose}
      onSubmit={() => void submit()}
      primary={{ label: duplicates.some(({ level }) => level === 'sure') ? 'Add anyway' : 'Add', busy: saving }}
      footer={typed && <StartOver onClick={startOver} />}
    >
      <FieldRow>
        <TextField label="Name" data-autofocus value={value.name} error={wrong.name} maxLength={500} description={sayName(value.name)} onChange={(event) => set({ name: event.currentTarget.value })} />
      </FieldRow>
      <Duplicates people={duplicates} onOpen={open} />
      <FieldRow columns={2}>
        <TextField label="Mail" type="email" value={value.mail} error={wrong.mail} maxLength={320} onChange={(event) => set({ mail: event.currentTarget.value })} />
        <TextField label="Phone" type="tel" value={value.phone} maxLength={60} onChange={(event) => set({ phone: event.currentTarget.value })} />
        <TextField label="Title" value={value.title} maxLength={500} onChange={(event) => set({ title: event.currentTarget.value })} />
        <TextField label="Employer" placeholder={company?.name ?? ''} value={value.employer} maxLength={500} onChange={(event) => set({ employer: event.currentTarget.value })} />
        <TextField label="City" value={value.city} maxLength={500} onChange={(event) => set({ city: event.currentTarget.value })} />
        <TextField label="Profile or website" value={value.link} maxLength={500} onChange={(event) => set({ link: event.currentTarget.value })} />
        <TextField label="Source" placeholder="Added by hand" value={value.source} maxLength={500} onChange={(event) => set({ source: event.currentTarget.value })} />
        <Select label="Add to job" searchable options={options} value={value.jobId ?? noJob} onChange={(id) => set({ jobId: id === noJob ? null : id })} />
      </FieldRow>
      <FieldRow>
        <TagsField label="Tags" value={value.tags} suggestions={tags.map((tag) => tag.value)} onChange={(next) => set({ tags: next })} />
      </FieldRow>
    </Dialog>
  );
}

/** What was typed before and not saved; what the dialog was opened with comes first. */
function startWith({ name, jobId }: DialogOf<'new-person'>): NewPerson {
  const kept = name === undefined ? parseNewPerson(getDraft(DRAFT)) : { ...emptyNewPerson, name };
  return jobId === undefined ? kept : { ...kept, jobId };
}

/** How a name will be kept; a space while nothing is typed, so that the line is there. */
function sayName(name: string): string {
  const { given, family } = splitName(name);
  if (given === '' && family === '') return 'Given and family name, in one go';
  return family === '' ? `Kept whole: ${given}` : `Given name ${given}, family name ${family}`;
}
