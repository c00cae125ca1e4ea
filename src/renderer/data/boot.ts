import { z } from 'zod';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Bridge } from '#preload/index.ts';
import { createDatabase, type Database } from './database.ts';
import { openDesk } from './desk.ts';
import { loadDrafts } from './drafts.ts';
import { IndexClient } from './index-worker/client.ts';
import { PAGE_AT_START } from './kernel/follower.ts';
import { Kernel } from './kernel/kernel.ts';

/** `opening`, or the view being rebuilt: changes applied of about all there are. */
export type BootProgress = { readonly step: 'opening' } | { readonly step: 'rebuilding'; readonly done: number; readonly total: number };

/** `first-run`: the workspace is empty and not set up. `notices`: what start-up repaired, for the user to read. */
export type Booted = { readonly status: 'ready' | 'first-run'; readonly notices: readonly string[] };

const OPEN_TRIES = 3;

/** How long the first screen has the machine to itself before everybody is read for searching, ms. */
const FIRST = 1000;

/**
 * Opens the workspace: asks main for its journal, opens the view, and applies what the view lacks. An empty view with a
 * journal is never taken for a new user: it is rebuilt, and the notices say so.
 */
export async function boot(bridge: Bridge, onProgress: (progress: BootProgress) => void): Promise<Result<Booted>> {
  // The renderer's content security policy forbids the code generation that zod would otherwise try.
  z.config({ jitless: true });
  onProgress({ step: 'opening' });
  const [info, db] = await Promise.all([bridge.journal.info(), openView(), loadDrafts(bridge)]);
  if (!info.ok) return info;
  if (!db.ok) return db;
  const kernel = new Kernel(db.value, bridge.journal, info.value);
  const state = await kernel.follower.resume(info.value.head);
  if (state !== 'current') {
    let done = 0;
    const followed = await kernel.follower.follow((ops) => {
      done += ops;
      if (state === 'rebuild') onProgress({ step: 'rebuilding', done: Math.min(done, info.value.seq), total: info.value.seq });
    }, PAGE_AT_START);
    if (!followed.ok) return followed;
  }
  const index = new IndexClient(() => new Worker(new URL('./index-worker/worker.ts', import.meta.url), { type: 'module' }), db.value.name, kernel.userId, kernel.feed);
  openDesk({ db: db.value, kernel, bridge, index });
  setTimeout(() => index.start(), FIRST);
  void navigator.storage.persist();
  const rebuilt = state === 'rebuild' ? ['The view of your data was rebuilt from the journal. Nothing is missing.'] : [];
  const settled = await db.value.settings.get('workspace');
  return ok({ status: settled ? 'ready' : 'first-run', notices: [...info.value.notices, ...rebuilt] });
}

/** The view is expendable: after three failures it is deleted and built again from the journal. */
async function openView(): Promise<Result<Database>> {
  for (let attempt = 1; ; attempt++) {
    const db = createDatabase();
    try {
      await db.open();
      return ok(db);
    } catch (error) {
      db.close();
      if (attempt > OPEN_TRIES) return fail('damaged', `The view of your data cannot be opened: ${String(error)}`);
      if (attempt === OPEN_TRIES) await db.delete({ disableAutoOpen: true });
    }
  }
}
