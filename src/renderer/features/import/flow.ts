import type { Match } from '#data/import/find-matches.ts';
import type { MatchChoice } from '#data/import/import-ops.ts';
import { rememberedMapping, rememberMappings, usualCountry } from '#data/import/remembered.ts';
import { ImportSession } from '#data/import/session.ts';
import type { FileIn } from '#data/import/messages.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { Mapping, TargetId } from '#shared/import/targets.ts';
import type { ImportOptions } from '#shared/import/types.ts';
import type { Result } from '#shared/result.ts';
import { showToast } from '#ui/feedback/toast.ts';
import { emptyFlow, type Choices, type Flow, type OpenFile } from './flow-types.ts';
import { defaultChoices } from './match-choices.ts';
import { Store } from './store.ts';

/** The one import of the window. It goes on while other screens are shown. */
export const flow = new Store<Flow>(emptyFlow);

let session: ImportSession | undefined;
/** How many files the session was given so far. */
let opened = 0;
/** Rises with every start of something long: what an earlier one answers is no longer wanted. */
let round = 0;

/** The session, while there is an import. */
export function currentSession(): ImportSession | undefined {
  return session;
}

/** Reads files chosen, dropped or pasted, beside those that are there; after an import that is done, a new one. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0 || isBusy()) return;
  const read = await Promise.all(files.map(readFile));
  await open(read.filter((one): one is FileIn => typeof one !== 'string'), read.filter((one) => typeof one === 'string'));
}

/** Reads pasted rows, cards or a resume. */
export async function addText(text: string): Promise<void> {
  if (text.trim() === '' || isBusy()) return;
  await open([{ name: 'Pasted text', text }], []);
}

function isBusy(): boolean {
  const { step } = flow.snapshot();
  if (step !== 'running') return false;
  showToast({ message: 'An import is running. Add more when it is done.' });
  return true;
}

/** The file's bytes, or the sentence why they could not be read. */
async function readFile(file: File): Promise<FileIn | string> {
  try {
    return { name: file.name, bytes: await file.arrayBuffer() };
  } catch {
    return `${file.name} could not be read. It may have been moved, or it is a folder or too large.`;
  }
}

async function open(files: readonly FileIn[], refused: readonly string[]): Promise<void> {
  if (flow.snapshot().step === 'done') startOver();
  round++;
  session ??= new ImportSession();
  const own = session;
  flow.set({ opening: true, error: null });
  const first = opened;
  opened += files.length;
  const country = await usualCountry();
  const results = files.length === 0 ? [] : await own.open(files).catch((error: unknown) => [failed(error)]);
  const found = await Promise.all(results.flatMap((result, i) => (result.ok ? [toOpenFile(result.value, first + i)] : [])));
  const problems = results.flatMap((result) => (result.ok ? [] : [result.error.message]));
  if (session !== own) return;
  const before = flow.snapshot();
  const all = [...before.files, ...found];
  flow.set({
    opening: false,
    files: all,
    refused: [...refused, ...problems],
    shown: found[0]?.file ?? before.shown,
    step: all.length > 0 ? 'setup' : 'choose',
    progress: null,
    checked: null,
    choices: before.choices.country === '' ? { ...before.choices, country } : before.choices,
  });
}

function failed(error: unknown): Result<ImportSummary> {
  return { ok: false, error: { code: 'failed', message: `The files could not be read: ${error instanceof Error ? error.message : String(error)}` } };
}

async function toOpenFile(summary: ImportSummary, file: number): Promise<OpenFile> {
  const own = summary.mappingKey === null ? null : await rememberedMapping(summary.mappingKey, summary.columns.length);
  return { file, summary, mapping: own ?? summary.mapping, remembered: own !== null, changed: false };
}

export function removeFile(file: number): void {
  const files = flow.snapshot().files.filter((one) => one.file !== file);
  if (files.length === 0) return startOver();
  flow.set({ files, shown: files.some((one) => one.file === flow.snapshot().shown) ? flow.snapshot().shown : (files[0]?.file ?? 0) });
}

export function showFile(file: number): void {
  flow.set({ shown: file });
}

export function setTarget(file: number, column: number, target: TargetId): void {
  changeFile(file, (one) => ({ ...one, mapping: one.mapping.with(column, target), changed: true }));
}

/** Back to what the column names suggest. */
export function takeSuggested(file: number): void {
  changeFile(file, (one) => ({ ...one, mapping: one.summary.mapping, remembered: false, changed: true }));
}

function changeFile(file: number, change: (one: OpenFile) => OpenFile): void {
  flow.set({ files: flow.snapshot().files.map((one) => (one.file === file ? change(one) : one)) });
}

export function setChoices(choices: Partial<Choices>): void {
  flow.set({ choices: { ...flow.snapshot().choices, ...choices } });
}

/** The choices as the readers want them. */
export function optionsOf({ country, source, tags, kinds }: Choices, importedAt: number): ImportOptions {
  return {
    country,
    tags,
    importedAt,
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(kinds === 'file' ? {} : { kinds: [kinds] }),
  };
}

/** Reads all rows and looks who is known; nothing is changed. */
export async function check(): Promise<void> {
  const { files, choices } = flow.snapshot();
  if (!session || files.length === 0) return;
  const mine = ++round;
  const current = (): boolean => mine === round;
  flow.set({ step: 'checking', error: null, progress: { label: 'Reading the rows', done: 0, total: 1 } });
  void keepMappings(files);
  try {
    const asked = files.map(({ file, mapping }) => ({ file, mapping }));
    const prepared = await session.prepare(asked, optionsOf(choices, Date.now()), (done, total) => {
      if (current()) flow.set({ progress: { label: 'Reading the rows', done, total } });
    });
    if (!current()) return;
    const matches = await session.matches(prepared, (done) => {
      if (current()) flow.set({ progress: { label: 'Looking who is known already', done, total: prepared.drafts } });
      return current();
    });
    if (current()) flow.set({ step: 'review', progress: null, checked: { prepared, matches, chosen: defaultChoices(matches) } });
  } catch (error) {
    if (current()) flow.set({ step: 'setup', progress: null, error: `The rows could not be read: ${error instanceof Error ? error.message : String(error)}` });
  }
}

async function keepMappings(files: readonly OpenFile[]): Promise<void> {
  const changed = new Map<string, Mapping | null>();
  for (const { changed: byHand, mapping, summary } of files) {
    if (!byHand || summary.mappingKey === null) continue;
    const own = mapping.some((target, i) => target !== summary.mapping[i]);
    changed.set(summary.mappingKey, own ? mapping : null);
  }
  if (changed.size === 0) return;
  const kept = await rememberMappings(changed);
  if (!kept.ok) showToast({ message: `The mapping is not remembered: ${kept.error.message}`, tone: 'danger' });
}

/** From checking or the summary back to the columns. */
export function backToSetup(): void {
  round++;
  flow.set({ step: 'setup', progress: null, checked: null });
}

export function choose(index: number, choice: MatchChoice): void {
  const { checked } = flow.snapshot();
  if (checked) flow.set({ checked: { ...checked, chosen: new Map(checked.chosen).set(index, choice) } });
}

/** The same choice for all these matches, or for each what is best. */
export function chooseAll(matches: readonly Match[], choice: MatchChoice | 'default'): void {
  const { checked } = flow.snapshot();
  if (!checked) return;
  const choices = choice === 'default' ? defaultChoices(matches) : new Map(matches.map(({ index }) => [index, choice]));
  flow.set({ checked: { ...checked, chosen: new Map([...checked.chosen, ...choices]) } });
}

/** Forgets the files and begins anew. Never while an import runs. */
export function startOver(): void {
  round++;
  session?.close();
  session = undefined;
  opened = 0;
  flow.set(emptyFlow);
}
