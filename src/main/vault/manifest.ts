import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { snapshot } from '#shared/vault.ts';
import { writeDurably } from '#main/write-durably.ts';

/** What lies beside each snapshot as `<file>.json`. `verifiedAt`: when it was last read back whole and found good, in ms. */
export const manifest = snapshot.extend({ journalId: z.string(), verifiedAt: z.number().nullable() });
export type Manifest = z.infer<typeof manifest>;

/** The folder a profile's snapshots lie in. */
export function snapshotFolder(profile: string): string {
  return path.join(profile, 'snapshots');
}

export async function writeManifest(folder: string, entry: Manifest): Promise<void> {
  await writeDurably(path.join(folder, manifestName(entry.file)), JSON.stringify(entry, null, 2));
}

/** The manifest of a snapshot, or null when it is missing, unreadable, or speaks of another file. */
export async function readManifest(folder: string, file: string): Promise<Manifest | null> {
  try {
    const entry = manifest.parse(JSON.parse(await readFile(path.join(folder, manifestName(file)), 'utf8')));
    return entry.file === file ? entry : null;
  } catch {
    return null;
  }
}

/** All snapshots that have both file and manifest, newest first. */
export async function readManifests(folder: string): Promise<Manifest[]> {
  const names = new Set(await readdir(folder).catch(() => []));
  const files = [...names].filter((name) => name.endsWith('.sqlite') && names.has(manifestName(name)));
  const entries = await Promise.all(files.map((file) => readManifest(folder, file)));
  return entries.filter((entry) => entry !== null).toSorted((a, b) => b.at - a.at);
}

export function manifestName(file: string): string {
  return `${file}.json`;
}
