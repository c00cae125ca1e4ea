import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { generateBulk } from '#shared/sample/bulk.ts';
import { figure, type Report } from '../report.ts';
import { bulkOptions } from '../workspace.ts';
import { launch, type BuiltApp } from './launch.ts';
import { countRows, viewRate } from './raw-view.ts';

/** Imports a CSV file of so many people into an empty workspace, through the window, as a user does. */
export async function measureImport(built: BuiltApp, people: number, report: Report): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-bench-import-'));
  const file = path.join(folder, 'people.csv');
  writeCsv(file, people);
  const { app, page } = await launch(built.folder, path.join(folder, 'profile'));
  try {
    await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Vega');
    await page.getByRole('textbox', { name: 'Your mail address' }).fill('robin@warmbench.example');
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByRole('link', { name: 'Import' }).click();
    await page.getByLabel('Files to import').setInputFiles(file);
    const check = page.getByRole('button', { name: 'Check' });
    await check.waitFor();
    await watch(page);
    const checking = await lasting(page, () => check.click(), 'new people');
    const pauseChecking = await longestPause(page);
    const start = Date.now();
    await page.getByRole('button', { name: /^Import [\d,]+ people$/u }).click();
    await page.waitForFunction(() => document.body.innerText.includes('All safe on disk') || document.body.innerText.includes('Imported people.csv'));
    const safe = Date.now() - start;
    const pauseSaving = await longestPause(page);
    await page.waitForFunction(() => document.querySelector('h1, h2, h3') !== null && document.body.innerText.includes('Imported people.csv'));
    const shown = Date.now() - start;
    const pauseShowing = await longestPause(page);
    const tables = ['people', 'activities'];
    const raw = { what: 'raw IndexedDB', median: ((await countRows(page, tables)) / (await viewRate(page, tables))) * 1000 };
    report.add(
      figure({ id: 'csv.check', what: 'CSV file: read and checked', people, unit: 'ms' }, checking),
      figure({ id: 'csv.safe', what: 'CSV file: from the click until all is safe', people, unit: 'ms' }, safe),
      figure({ id: 'csv.shown', what: 'CSV file: from safe until all is in the view', people, unit: 'ms', budget: `1.5 × = ${Math.round(1.5 * raw.median)}`, raw }, shown - safe),
      figure({ id: 'csv.pause', what: 'CSV file: longest pause of the window', people, unit: 'ms', budget: '50' }, Math.max(pauseChecking, pauseSaving, pauseShowing)),
    );
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Names, work, place, a mail and a phone of everybody, as other systems export them. */
function writeCsv(file: string, people: number): void {
  const lines = ['First name,Last name,Title,Company,City,Email,Phone'];
  for (const chunk of generateBulk({ ...bulkOptions(people, 'u'), activitiesEach: 0, longTimeline: 0 })) {
    for (const one of chunk) {
      if (one.table !== 'people') continue;
      const { given, family, title, employer, city, emails, phones } = one.record;
      lines.push([given, family, title, employer, city, emails[0]?.address ?? '', phones[0]?.number ?? ''].map(quoted).join(','));
    }
  }
  writeFileSync(file, lines.join('\r\n'));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

async function lasting(page: Page, act: () => Promise<void>, until: string): Promise<number> {
  const start = Date.now();
  await act();
  await page.waitForFunction((text) => document.body.innerText.includes(text), until);
  return Date.now() - start;
}

/** Notes tasks of the window's thread that took over 50 ms. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchLongTasks = [];
    new PerformanceObserver((list) => window.benchLongTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
}

/** The longest one since it was last asked, ms; 0 when there was none. */
function longestPause(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...window.benchLongTasks.splice(0)));
}

declare global {
  interface Window {
    benchLongTasks: number[];
  }
}
