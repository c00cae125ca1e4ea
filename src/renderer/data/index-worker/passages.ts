import type { Activity, ActivityKind } from '#shared/domain/activity.ts';
import type { Document } from '#shared/domain/document.ts';
import type { Match } from '#shared/domain/query/ast.ts';
import { excerptOf, type Excerpt } from '#shared/domain/query/excerpt.ts';
import type { Database } from '../database.ts';
import type { Written } from './written.ts';

/** A place where the words of a search stand: an entry of somebody's timeline, or a document of theirs. */
export type Passage = {
  readonly id: string;
  readonly kind: ActivityKind | 'document';
  readonly personId: string;
  /** The person's name. */
  readonly name: string;
  /** When it happened, or the document was attached (ms). */
  readonly at: number;
  readonly excerpt: Excerpt;
};

/** Reads what was found, for the piece around the words. What was changed meanwhile and has them no longer is left out. */
export async function readPassages(db: Database, found: readonly Written[], matches: readonly Match[]): Promise<Passage[]> {
  const passages = await Promise.all(found.map((written) => (written.document ? inDocuments(db, written, matches) : inTimeline(db, written, matches))));
  const seen = new Set<string>();
  return passages.flat().filter(({ id }) => !seen.has(id) && seen.add(id));
}

async function inTimeline(db: Database, { personId, at, name }: Written, matches: readonly Match[]): Promise<Passage[]> {
  const rows = (await db.activities.where('[personId+at]').equals([personId, at]).toArray()) as unknown as Activity[];
  return rows.flatMap((row) => {
    const excerpt = excerptOf(row.kind === 'mail' && row.subject !== '' ? `${row.subject}: ${row.body}` : row.body, matches);
    return excerpt ? [{ id: row.id, kind: row.kind, personId, name, at, excerpt }] : [];
  });
}

async function inDocuments(db: Database, { personId, at, name }: Written, matches: readonly Match[]): Promise<Passage[]> {
  const rows = (await db.documents.where('personId').equals(personId).toArray()) as unknown as Document[];
  return rows.flatMap((row) => {
    const excerpt = row.createdAt === at ? (excerptOf(row.text, matches) ?? excerptOf(row.name, matches)) : null;
    return excerpt ? [{ id: row.id, kind: 'document' as const, personId, name, at, excerpt }] : [];
  });
}
