import type { Person } from '#shared/domain/person.ts';
import { DocumentPaths } from '#shared/export/document-paths.ts';
import type { Database } from '../database.ts';
import type { Missing, Part, Taken } from './parts.ts';
import type { Held } from './read-pages.ts';

/** Files handed to main together: few enough for the progress to move, and for a cancel to be heard. */
const FILES = 20;

/** The files of documents: where each goes in the export, and which of them are not there. */
export class DocumentFiles {
  readonly missing: Missing[] = [];
  readonly #db: Database;
  readonly #paths = new DocumentPaths();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Lets main take in the files of some documents. Answers where each is, null where it is missing, in their order. */
  async *take(documents: readonly Held<'documents'>[], progress: Pick<Part, 'done' | 'total'>): AsyncGenerator<Part, readonly (string | null)[], Taken | undefined> {
    const people = await this.#db.people.bulkGet(documents.map(({ personId }) => personId));
    const wanted = documents.map((one, i) => ({ sha256: one.sha256, size: one.size, path: this.#paths.of(one, people[i] as unknown as Person | undefined) }));
    const taken: (string | null)[] = [];
    for (let from = 0; from < wanted.length; from += FILES) {
      const some = wanted.slice(from, from + FILES);
      const answers = (yield { wanted: some, ...progress }) ?? [];
      some.forEach(({ path }, i) => {
        const reason = answers[i] ?? null;
        taken.push(reason === null ? path : null);
        if (reason !== null) this.missing.push({ path, reason });
      });
    }
    return taken;
  }
}
