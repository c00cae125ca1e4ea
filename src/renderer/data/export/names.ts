import { personName } from '#shared/domain/person.ts';
import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';
import type { NameOf } from '#shared/export/csv-columns.ts';

/** What people, companies, jobs and users are called, so that tables show names beside ids. Stages go by job and stage id. */
export class Names {
  readonly #names = new Map<string, string>();

  readonly of: NameOf = (id) => (id === null ? '' : (this.#names.get(id) ?? id));

  learn<T extends TableName>(table: T, records: readonly Records[T][]): void {
    for (const record of records) {
      if (table === 'people') this.#names.set(record.id, personName(record as Records['people']));
      else if (table === 'companies' || table === 'users') this.#names.set(record.id, (record as Records['companies'] | Records['users']).name);
      else if (table === 'jobs') this.#learnJob(record as Records['jobs']);
    }
  }

  #learnJob({ id, title, stages }: Records['jobs']): void {
    this.#names.set(id, title);
    for (const stage of stages) this.#names.set(`${id}/${stage.id}`, stage.name);
  }
}
