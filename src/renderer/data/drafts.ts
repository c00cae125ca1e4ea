import type { Bridge } from '#preload/index.ts';
import { saveState, subscribeSaveState } from './save-state.ts';

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

/** Once nothing is on its way any more, what was sent off may be forgotten. */
subscribeSaveState(() => {
  if (unsaved.size > 0 && saveState().pending === 0) later();
});

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
  later();
}

/** Forgets a draft: it was saved, or thrown away on purpose. */
export function clearDraft(key: string): void {
  setDraft(key, '');
}

/**
 * Writes what is held back now, and answers whether main has all that is typed; a closing window waits for it. What was not
 * taken is tried again later. A form that was sent off is emptied at once, but stays on disk until its change is saved.
 */
export async function flushDrafts(): Promise<boolean> {
  clearTimeout(timer);
  const keys = [...unsaved].filter((key) => getDraft(key) !== '' || saveState().pending === 0);
  for (const key of keys) unsaved.delete(key);
  const kept = await Promise.all(keys.map(put));
  return kept.every(Boolean);
}

async function put(key: string): Promise<boolean> {
  const kept = await port?.put({ key, value: getDraft(key) }).catch(() => null);
  if (!kept?.ok) unsaved.add(key);
  return kept?.ok ?? false;
}

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flushDrafts(), SETTLE);
}
