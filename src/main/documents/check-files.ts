import { statSync } from 'node:fs';
import path from 'node:path';
import type { FileProblem } from '#shared/documents.ts';
import { openDatabase } from '#main/journal/schema.ts';
import { hashFile } from '#main/vault/hash-file.ts';

/** `size`: whether every file is there, as long as it was; `content`: whether it is what it was, to the last byte. */
export type FileDepth = 'size' | 'content';

/** How many documents the journal names, and those whose file is not whole. */
export type FilesFound = { readonly named: number; readonly problems: readonly FileProblem[] };

/** Everything that was ever attached and not voided, also what was removed: an undo or a snapshot wants it again. */
const named = `SELECT ops.id, ops.value ->> 'name' AS name, ops.value ->> 'personId' AS personId, ops.value ->> 'sha256' AS sha256, ops.value ->> 'size' AS size
  FROM ops JOIN entries ON entries.n = ops.entry WHERE ops.entity = 'documents' AND ops.kind = 'create' AND entries.state = 'done' GROUP BY ops.id`;

type Named = { readonly id: string; readonly name: string; readonly personId: string; readonly sha256: string; readonly size: number };

/** Looks at the file of every document a journal names. For a thread of its own: it reads all of the log. */
export async function checkFiles(journal: string, folder: string, depth: FileDepth): Promise<FilesFound> {
  const db = openDatabase(journal, { readOnly: true });
  try {
    const problems: FileProblem[] = [];
    const seen = new Map<string, FileProblem['reason'] | null>();
    const documents = db.prepare(named).all() as unknown as readonly Named[];
    for (const { id, name, personId, sha256, size } of documents) {
      const reason = seen.has(sha256) ? (seen.get(sha256) ?? null) : await problemOf(path.join(folder, sha256.slice(0, 2), sha256), size, depth === 'content' ? sha256 : null);
      seen.set(sha256, reason);
      if (reason !== null) problems.push({ id, name, personId, reason });
    }
    return { named: documents.length, problems };
  } finally {
    db.close();
  }
}

async function problemOf(file: string, size: number, sha256: string | null): Promise<FileProblem['reason'] | null> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return 'missing';
  if (found.size !== size) return 'damaged';
  if (sha256 === null) return null;
  return (await hashFile(file).catch(() => null)) === sha256 ? null : 'damaged';
}
