import path from 'node:path';
import { fail, ok, type Result } from '#shared/result.ts';
import type { RunCheck } from '#main/check/run-check.ts';
import { hashFile } from './hash-file.ts';
import { readManifest, writeManifest, type Manifest } from './manifest.ts';

/**
 * Reads a snapshot back whole: the bytes against the manifest, SQLite's check, both hash chains, and the counts. A good
 * one is marked as verified.
 */
export async function verifySnapshot(folder: string, file: string, check: RunCheck, now: number): Promise<Result<Manifest>> {
  const entry = await readManifest(folder, file);
  if (!entry) return fail('not-found', `The snapshot ${file} is not in the snapshots folder any more. Choose another one.`);
  const full = path.join(folder, file);
  const sha256 = await hashFile(full).catch(() => null);
  if (sha256 === null) return fail('not-found', `The snapshot ${file} cannot be read. Choose another one.`);
  if (sha256 !== entry.sha256) return damaged(file, 'its content has changed since it was made');
  const report = await check(full, 'full');
  if (report.problem !== null) return damaged(file, report.problem);
  if (report.head !== entry.head || report.entries !== entry.entries) return damaged(file, 'it holds something else than its description says');
  const verified = { ...entry, verifiedAt: now };
  // A disk too full for the mark does not make the snapshot bad.
  await writeManifest(folder, verified).catch(() => {});
  return ok(verified);
}

function damaged(file: string, why: string): Result<Manifest> {
  return fail('damaged', `The snapshot ${file} is damaged: ${why}. Nothing was changed. Choose another snapshot.`);
}
