import { z } from 'zod';

/** Why a snapshot was made; each kind is kept by its own rule (7 daily, 4 weekly, 3 of each other). */
export const snapshotReasons = ['daily', 'import', 'upgrade', 'manual', 'restore'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** A file name, never a path. */
export const snapshotFile = z.string().regex(/^[\w.-]{1,120}$/);

/** A copy of the journal on disk. `sha256` is of the file's bytes; `head` the newest position in it; `at` in ms. */
export const snapshot = z.object({
  file: snapshotFile,
  at: z.number(),
  reason: z.enum(snapshotReasons),
  bytes: z.number(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  head: z.number(),
  entries: z.number(),
});
export type Snapshot = z.infer<typeof snapshot>;

/** Free space on the data folder's disk, in bytes; below `read-only` nothing is written any more. */
export type DiskState = { readonly free: number; readonly level: 'ok' | 'low' | 'read-only' };
