import type { Person } from '#shared/domain/person.ts';
import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';
import type { ExportFile } from '#shared/export/export-files.ts';
import { isInMailbox, toMessage } from '#shared/export/mbox-write.ts';
import type { Database } from '../database.ts';
import type { Held } from './read-pages.ts';

/** The mails of the timeline as a mailbox file. */
export class Mails {
  readonly #db: Database;
  /** Users come before the timeline, and there are few. */
  readonly #users = new Map<string, Records['users']>();

  constructor(db: Database) {
    this.#db = db;
  }

  async of(table: TableName, page: readonly Held<TableName>[]): Promise<readonly (readonly [ExportFile, readonly string[]])[]> {
    if (table === 'users') for (const user of page as readonly Held<'users'>[]) this.#users.set(user.id, user);
    if (table !== 'activities') return [];
    const mails = (page as readonly Records['activities'][]).filter(isInMailbox);
    const people = await this.#db.people.bulkGet(mails.map(({ personId }) => personId));
    const texts = mails.map((mail, i) => toMessage(mail, { person: people[i] as unknown as Person | undefined, user: this.#users.get(mail.createdBy) }));
    return [['mails.mbox', texts]];
  }
}
