import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureApp } from './app/app.ts';
import { measureImport } from './app/import.ts';
import { copyBuild } from './app/launch.ts';
import { measureDuplicates, measureFinding } from './node/duplicates.ts';
import { measureJournal } from './node/journal.ts';
import { measureSearch } from './node/search.ts';
import { Report } from './report.ts';

/** `npm run bench -- --people 2000 --part journal`: one size, one part (journal, window, import, duplicates, search); without them, all of them. */
const { values } = parseArgs({ options: { people: { type: 'string' }, part: { type: 'string' } } });
const sizes = values.people === undefined ? [2000, 20_000, 100_000] : values.people.split(',').map(Number);
const report = new Report();
let built: ReturnType<typeof copyBuild> | undefined;
process.on('exit', () => built?.remove());

function wanted(part: string): boolean {
  return values.part === undefined || values.part === part;
}

/** Copied when it is first needed: some parts need no built application. */
function app(): ReturnType<typeof copyBuild> {
  return (built ??= copyBuild());
}

if (wanted('duplicates')) report.add(...measureFinding());
for (const people of sizes) {
  const profile = mkdtempSync(path.join(tmpdir(), 'warmbench-bench-'));
  try {
    if (wanted('journal') || wanted('window')) report.add(...measureJournal(profile, people));
    if (wanted('window')) await measureApp(app(), profile, people, report);
    if (wanted('duplicates')) report.add(...measureDuplicates(people));
    if (wanted('search')) report.add(...measureSearch(people));
    if (wanted('import')) await measureImport(app(), people, report);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
report.print();
