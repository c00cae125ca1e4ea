import type { Bridge } from '#preload/index.ts';

/** How long after the last key what was typed goes to disk, ms. */
const SETTLE = 150;

const drafts = new Map<string, string>();
const unsaved = new Set<string>();
let port: Bridge['drafts'] | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads every draft that an earlier run left; `boot` calls it once. What cannot be read is treated as no drafts. */
export async function loadDrafts(bridge: Bridge): Promise<void> {
  port = bridge.drafts;
  const stored = await port.all();
  if (!stored.ok) return;
  for (const { key, value } of stored.value) if (!drafts.has(key)) drafts.set(key, value);
}

/** What was typed in a place and not yet saved; empty when there is nothing. */
export function getDraft(key: string): string {
  return drafts.get(key) ?? '';
}

/** Keeps what is typed in a place: at once for this window, and on disk a moment later. Empty forgets it. */
export function setDraft(key: string, value: string): void {
  if (getDraft(key) === value) return;
  if (value === '') drafts.delete(key);
  else drafts.set(key, value);
  unsaved.add(key);
  clearTimeout(timer);
  timer = setTimeout(() => void flushDrafts(), SETTLE);
}

/** Forgets a draft: it was saved, or thrown away on purpose. */
export function clearDraft(key: string): void {
  setDraft(key, '');
}

/** Writes what is held back now; resolves when main has it. A closing window waits for it. What was not taken is tried again later. */
export async function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  const keys = [...unsaved];
  unsaved.clear();
  await Promise.all(keys.map(put));
}

async function put(key: string): Promise<void> {
  const kept = await port?.put({ key, value: getDraft(key) }).catch(() => null);
  if (!kept?.ok) unsaved.add(key);
}
