import { personName } from '#shared/domain/person.ts';
import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';
import { placeOf, type NameOf } from '#shared/export/csv-columns.ts';

/** What people, companies, jobs, pools and users are called, so that tables show names beside ids. Stages go by the id of their job or pool and their own. */
export class Names {
  readonly #names = new Map<string, string>();

  readonly of: NameOf = (id) => (id === null ? '' : (this.#names.get(id) ?? id));

  learn<T extends TableName>(table: T, records: readonly Records[T][]): void {
    for (const record of records) {
      if (table === 'people') this.#names.set(record.id, personName(record as Records['people']));
      else if (table === 'companies' || table === 'users') this.#names.set(record.id, (record as Records['companies'] | Records['users']).name);
      else if (table === 'jobs') this.#learnStaged(record as Records['jobs'], (record as Records['jobs']).title);
      else if (table === 'pools') this.#learnStaged(record as Records['pools'], (record as Records['pools']).name);
    }
  }

  /** Where in the export the file of a document is; null where it is missing, undefined for what is no document. */
  learnPlace(id: string, place: string | null | undefined): void {
    if (place !== undefined) this.#names.set(placeOf(id), place ?? '');
  }

  #learnStaged({ id, stages }: Records['jobs'] | Records['pools'], name: string): void {
    this.#names.set(id, name);
    for (const stage of stages) this.#names.set(`${id}/${stage.id}`, stage.name);
  }
}
