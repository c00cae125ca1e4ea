import MiniSearch from 'minisearch';
import { PeopleIndex, type PeopleQuery } from '#data/index-worker/people-index.ts';
import type { Activity } from '#shared/domain/activity.ts';
import type { Document } from '#shared/domain/document.ts';
import type { Person } from '#shared/domain/person.ts';
import { activityText, documentText, personText } from '#shared/domain/query/person-words.ts';
import { generateBulk } from '#shared/sample/bulk.ts';
import { Dice } from '#shared/sample/dice.ts';
import { cvText } from '../cv-text.ts';
import { figure, sampled, type Row } from '../report.ts';
import { bulkOptions } from '../workspace.ts';

// One engine, alone in this process: `search-engine.ts index 100000` prints its rows as JSON.
const [engine, size] = [process.argv[2], Number(process.argv[3])];
/** One in five has a CV. */
const CV_EACH = 5;
const typed = ['berg', 'senior', 'anna', 'sch', 'hamburg', 'nurse w', 'müller', 'kub', 'kadeno', 'rota kana', 'short call'];
const NOTES = 100;

type Engine = {
  readonly person: (person: Person) => void;
  readonly activity: (activity: Activity) => void;
  readonly document: (document: Document) => void;
  /** Everything was given. */
  readonly ready: () => void;
  /** Searches, and answers the first 50. */
  readonly search: (text: string) => unknown;
};

const born = Date.UTC(2026, 10, 1);
const cv: Omit<Document, 'id' | 'personId' | 'text'> = { createdAt: born, createdBy: '', kind: 'cv', version: 1, name: 'CV.pdf', sha256: '', size: 0, format: 'pdf', textState: 'read', textCut: false, pages: 2 };

function ours(): Engine & { readonly index: PeopleIndex } {
  const index = new PeopleIndex();
  const query = (text: string): PeopleQuery => ({ text, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } });
  return {
    index,
    person: (person) => index.put(person),
    activity: (after) => index.relate({ table: 'activities', id: after.id, before: null, after }),
    document: (after) => index.relate({ table: 'documents', id: after.id, before: null, after }),
    ready: () => {
      index.prepare('name');
      index.prepareWords();
    },
    search: (text) => index.query(query(text), 0, 50),
  };
}

/** MiniSearch over one document for each person: what is known of them, and all that was written, in two fields. */
function miniSearch(): Engine {
  const mini = new MiniSearch<{ readonly id: string; readonly own: string; readonly written: string }>({ fields: ['own', 'written'] });
  let open: { id: string; own: string; written: string[] } | undefined;
  const close = () => open && mini.add({ ...open, written: open.written.join('\n') });
  return {
    person: (person) => {
      close();
      open = { id: person.id, own: personText(person), written: [] };
    },
    activity: (activity) => open?.written.push(activityText(activity)),
    document: (document) => open?.written.push(documentText(document)),
    ready: close,
    search: (text) => mini.search(text, { prefix: true, combineWith: 'AND' }).slice(0, 50),
  };
}

function fill(into: Engine): void {
  const dice = new Dice(7);
  let met = 0;
  for (const chunk of generateBulk(bulkOptions(size, 'u'))) {
    for (const { table, record } of chunk) {
      if (table === 'people') {
        into.person(record);
        if (met++ % CV_EACH === 0) into.document({ ...cv, id: record.id, personId: record.id, text: cvText(dice) });
      } else if (table === 'activities') into.activity(record);
    }
  }
  into.ready();
}

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Every query letter by letter, as one types it. */
function searches(of: Engine): number[] {
  return typed.flatMap((text) =>
    Array.from(text, (_, i) => {
      const start = performance.now();
      of.search(text.slice(0, i + 1));
      return performance.now() - start;
    }),
  );
}

function run(): Row[] {
  const before = megabytes();
  const start = performance.now();
  const of = engine === 'index' ? ours() : miniSearch();
  fill(of);
  const filled = performance.now() - start;
  const memory = megabytes() - before;
  const name = engine === 'index' ? 'search index' : 'MiniSearch';
  const common = { people: size, unit: 'ms' } as const;
  const rows = [
    figure({ ...common, id: `search.${engine}.filled`, what: `${name}: everything made up and taken in` }, filled),
    figure({ ...common, id: `search.${engine}.memory`, what: `${name}: memory`, unit: 'MB' }, memory),
    sampled({ ...common, id: `search.${engine}.query`, what: `${name}: search as one types, the first 50`, ...(engine === 'index' ? { budget: '/ 50' } : {}) }, searches(of)),
  ];
  return 'index' in of ? [...rows, followed(of as ReturnType<typeof ours>)] : rows;
}

/** From a change that is told to the first answer that has it. */
function followed({ index }: ReturnType<typeof ours>): Row {
  const personId = index.ids({ text: '', owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } })[0] ?? '';
  const note: Activity = { id: '', kind: 'note', personId, applicationId: null, jobId: null, at: born, body: '', pinned: false, visibility: 'team', versions: [], createdAt: born, createdBy: '' };
  const times = Array.from({ length: NOTES }, (_, i) => {
    const after = { ...note, id: `note ${i}`, body: `zeppelin${i}` };
    const start = performance.now();
    index.relate({ table: 'activities', id: after.id, before: null, after });
    const { total } = index.query({ text: after.body, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } }, 0, 50);
    if (total !== 1) throw new Error(`${after.body} was not found.`);
    return performance.now() - start;
  });
  return sampled({ id: 'search.index.followed', what: 'search index: from a change to its being found', people: size, unit: 'ms', budget: '/ 100' }, times);
}

console.log(JSON.stringify(run()));
