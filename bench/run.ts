import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureApp } from './app/app.ts';
import { measureImport } from './app/import.ts';
import { copyBuild } from './app/launch.ts';
import { measureJournal } from './node/journal.ts';
import { Report } from './report.ts';

/** `npm run bench -- --people 2000 --part journal`: one size, one part (journal, window, import); without them, all of them. */
const { values } = parseArgs({ options: { people: { type: 'string' }, part: { type: 'string' } } });
const sizes = values.people === undefined ? [2000, 20_000, 100_000] : values.people.split(',').map(Number);
const report = new Report();
const built = copyBuild();
process.on('exit', built.remove);

function wanted(part: string): boolean {
  return values.part === undefined || values.part === part;
}

for (const people of sizes) {
  const profile = mkdtempSync(path.join(tmpdir(), 'warmbench-bench-'));
  try {
    if (wanted('journal') || wanted('window')) report.add(...measureJournal(profile, people));
    if (wanted('window')) await measureApp(built, profile, people, report);
    if (wanted('import')) await measureImport(built, people, report);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
report.print();
