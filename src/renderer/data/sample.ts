import { ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { SampleRecord } from '#shared/sample/types.ts';
import { desk, run } from './desk.ts';
import { Changes } from './kernel/changes.ts';
import type { Done } from './kernel/committer.ts';
import type { StreamProgress } from './kernel/stream.ts';

/** How many people the sample workspace holds. */
export const SAMPLE_PEOPLE = 60;

const SEED = 20_261_123;

/**
 * Fills an empty workspace with people, jobs and months of history, so that every screen has something to show. One
 * entry of the journal; a load that failed half-way can be tried again.
 */
export async function loadSample(onProgress?: StreamProgress): Promise<Result<Done | null>> {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const settings = { sample: true, workspaceName: 'Sample workspace', zone };
  const started = await run('workspace.start', { name: 'Robin Vega', email: 'robin.vega@warmbench.example', settings });
  if (!started.ok && !(started.error.code === 'conflict' && (await isUnfilledSample()))) return started;
  const { kernel } = desk();
  // Needed once in the life of a workspace: not part of what every start loads.
  const { generateWorkspace } = await import('#shared/sample/workspace.ts');
  const options = { seed: SEED, people: SAMPLE_PEOPLE, now: Date.now(), userId: kernel.userId, zone };
  const chunks = inOps(generateWorkspace(options));
  return kernel.stream('sample.load', 'Opened the sample workspace', [], chunks, onProgress ? { onProgress } : {});
}

/** Puts the sample's journal aside and starts over with an empty workspace: the window opens anew. */
export async function removeSample(): Promise<Result<null>> {
  const afresh = await desk().bridge.journal.startAfresh();
  if (!afresh.ok) return afresh;
  location.reload();
  return ok(null);
}

async function isUnfilledSample(): Promise<boolean> {
  const { db } = desk();
  const settings = await db.settings.get('workspace');
  return settings?.['sample'] === true && (await db.people.count()) === 0;
}

function* inOps(chunks: Iterable<readonly SampleRecord[]>): Generator<readonly OpDraft[]> {
  for (const chunk of chunks) {
    const changes = new Changes();
    for (const item of chunk) {
      if (item.table === 'activities') changes.event(item.record);
      else changes.create(item.table, item.record);
    }
    yield changes.ops;
  }
}
