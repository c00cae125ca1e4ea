import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureApp } from './app/app.ts';
import { measureJournal } from './node/journal.ts';
import { Report } from './report.ts';

/** `npm run bench -- --people 2000 --part journal`: one size, one part; without them, all of them. */
const { values } = parseArgs({ options: { people: { type: 'string' }, part: { type: 'string' } } });
const sizes = values.people === undefined ? [2000, 20_000, 100_000] : values.people.split(',').map(Number);
const report = new Report();

for (const people of sizes) {
  const profile = mkdtempSync(path.join(tmpdir(), 'warmbench-bench-'));
  try {
    report.add(...measureJournal(profile, people));
    if (values.part !== 'journal') await measureApp(profile, people, report);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
report.print();
