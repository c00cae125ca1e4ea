import { rmSync } from 'node:fs';
import path from 'node:path';
import { figure, sampled, type Report } from '../report.ts';
import { median, timed } from '../stats.ts';
import { measureBoard } from './board.ts';
import { emptyApp, launch, type BuiltApp } from './launch.ts';
import { measureMemory } from './memory.ts';
import { measurePeople } from './people.ts';
import { measurePerson } from './person.ts';
import { calm, installProbe } from './probe.ts';
import { measureRawView } from './raw-view.ts';

const STARTS = 5;

/** Runs the built app on a profile whose journal is there and whose view is not. */
export async function measureApp(built: BuiltApp, profile: string, people: number, report: Report): Promise<void> {
  const rebuilt = await startUntilBoard(built, profile);
  const empty = await emptyStarts(profile);
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i++) starts.push(await startUntilBoard(built, profile));
  const raw = { what: 'empty window', median: median(empty) };
  report.add(
    sampled({ id: 'start', what: 'start to a usable board', people, unit: 'ms', budget: `1.5 × = ${Math.round(1.5 * raw.median)}`, raw }, starts),
    figure({ id: 'rebuild', what: 'start with the view lost: rebuilt', people, unit: 'ms', raw: { what: 'usual start', median: median(starts) } }, rebuilt),
  );
  await measureOpen(built, profile, people, report);
}

async function measureOpen(built: BuiltApp, profile: string, people: number, report: Report): Promise<void> {
  const { app, page } = await launch(built.folder, profile);
  try {
    await page.waitForFunction(boardIsThere);
    await installProbe(page);
    await calm(page);
    for (const measure of [measureBoard, measurePeople, measurePerson, measureMemory, measureRawView]) {
      try {
        report.add(...(await measure({ app, page, people })));
      } catch (error) {
        console.error(`${measure.name} at ${people}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await app.close();
  }
}

async function startUntilBoard(built: BuiltApp, profile: string): Promise<number> {
  const { ms, value } = await timed(async () => {
    const started = await launch(built.folder, profile);
    await started.page.waitForFunction(boardIsThere);
    return started;
  });
  await calm(value.page);
  await value.app.close();
  return ms;
}

/** Cards with names: skeletons do not count. */
function boardIsThere(): boolean {
  const card = document.querySelector('[id^="card-"]');
  return card !== null && (card.textContent ?? '').trim().length > 3;
}

async function emptyStarts(profile: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const folder = path.join(profile, `empty-${i}`);
    const { ms, value } = await timed(async () => {
      const started = await launch(emptyApp, folder);
      await started.page.waitForFunction(() => document.getElementById('empty') !== null);
      return started;
    });
    times.push(ms);
    await value.app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return times;
}
