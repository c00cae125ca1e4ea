import { open, readdir, rm, truncate } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { killTree } from './kill-tree.ts';
import type { Running } from './launcher.ts';
import { ask } from './pages/bridge.ts';
import { setFreeSpace } from './pages/disk.ts';
import { openPerson } from './pages/people.ts';
import { openSample, startEmpty } from './pages/start.ts';
import { readRows, type View } from './pages/view.ts';

const rebuilt = 'The view of your data was rebuilt from the journal. Nothing is missing.';
const nextStart = { timeout: 30_000 };

test('a view that is lost, behind, or lacks a table is made again from the journal, row by row the same', async ({ running, launch, profile }) => {
  const { app, page } = running;
  await openSample(page);
  const panel = await openPerson(page, 'Larissa Meireles');
  await writeNote(page, panel, 'The last thing that was saved.');
  const before = await readRows(page);
  expect(before['people']?.length).toBe(60);
  await app.close();

  const folders = await foldersNamed(profile, 'IndexedDB');
  expect(folders).toHaveLength(1);
  for (const folder of folders) await rm(folder, { recursive: true });
  const again = (await launch({ profile })).page;
  await expect(again.getByText(rebuilt)).toBeVisible(nextStart);
  expect(await readRows(again)).toEqual(before);
  await again.getByRole('button', { name: 'Dismiss' }).click();
  await expect(again.getByText(rebuilt)).toBeHidden();

  // The newest note never reached the disk: it is added again, and nobody needs to be told.
  await spoil(again, 'activities', 'newest');
  await again.reload();
  await expect(again.getByRole('navigation', { name: 'Main' })).toBeVisible(nextStart);
  expect(await readRows(again)).toEqual(before);
  await expect(again.getByText(rebuilt)).toBeHidden();

  for (const table of ['people', 'settings']) {
    await spoil(again, table, 'all');
    await again.reload();
    await expect(again.getByText(rebuilt)).toBeVisible(nextStart);
    expect(await readRows(again)).toEqual(before);
  }
});

test('a snapshot is checked and restored; a damaged journal opens from what is sound, and says so', async ({ running, launch, profile }) => {
  test.setTimeout(120_000);
  let { app, page } = running;
  await openSample(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Take one now' }).click();
  const taken = page.getByRole('listitem').filter({ hasText: 'Taken by you' });
  await expect(taken).toHaveCount(1, nextStart);
  const atSnapshot = await readRows(page);

  const panel = await openPerson(page, 'Larissa Meireles');
  await writeNote(page, panel, 'Written after the snapshot.');
  await page.getByRole('link', { name: 'Settings' }).click();
  await taken.getByRole('button', { name: 'Check' }).click();
  await expect(taken.getByText('Sound')).toBeVisible(nextStart);
  await taken.getByRole('button', { name: 'Restore…' }).click();
  await taken.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Before a restore' })).toHaveCount(1, nextStart);
  expect(await readRows(page)).toEqual(atSnapshot);

  // What was done before the restore is a snapshot of its own, and it can be gone back to as well.
  const beforeRestore = page.getByRole('listitem').filter({ hasText: 'Before a restore' });
  await beforeRestore.getByRole('button', { name: 'Restore…' }).click();
  await beforeRestore.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(async () => bodies(await readRows(page).catch(() => ({}))), nextStart).toContain('Written after the snapshot.');
  await app.close();

  // Cut off: the newest copy, with the time it is from, and the damaged file beside it.
  const journal = path.join(profile, 'journal', 'journal.sqlite');
  await rm(`${journal}-wal`, { force: true });
  await truncate(journal, 5000);
  ({ app, page } = await launch({ profile }));
  const notice = page.getByText(/^The journal was damaged: .* Warmbench opened the snapshot of \d+ \w+ \d{4}.*\d\d:\d\d; what was saved after that is missing\./);
  await expect(notice).toBeVisible(nextStart);
  await expect(notice).toContainText('The damaged file was kept as ');
  expect(await damagedFiles(profile)).toHaveLength(1);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect((await readRows(page))['people']).toHaveLength(60);

  // Some bytes turned over in the middle: what both chains prove, or the newest copy.
  const second = await openPerson(page, 'Larissa Meireles');
  await writeNote(page, second, 'Before the bytes were turned.');
  await app.close();
  await turnBytes(journal);
  ({ app, page } = await launch({ profile }));
  await expect(page.getByText(/^The journal was damaged: .* is missing\. The damaged file was kept as /)).toBeVisible(nextStart);
  expect(await damagedFiles(profile)).toHaveLength(2);
  expect((await readRows(page))['people']).toHaveLength(60);
  const third = await openPerson(page, 'Larissa Meireles');
  await writeNote(page, third, 'Work goes on.');
});

test('removing the sample keeps its journal in the archive; a second start shows the window that is there', async ({ page, app, profile, launch }) => {
  await openSample(page);
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.minimize(); });
  expect(await minimized(app)).toEqual([true]);
  await launch({ profile }).then(() => { throw new Error('A second window was opened.'); }, () => undefined);
  await expect.poll(() => minimized(app)).toEqual([false]);

  await page.getByRole('button', { name: 'Remove sample and start my own' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeVisible(nextStart);
  const archived = await readdir(path.join(profile, 'archive'), { recursive: true });
  expect(archived.filter((name) => name.endsWith('journal.sqlite'))).toHaveLength(1);
  expect((await readRows(page))['people']).toEqual([]);
  await startEmpty(page);
  await expect(page.getByText('This is the sample workspace.')).toBeHidden();
});

test('a full disk and a save that hangs take nothing from what was typed', async ({ page, app, relaunch }) => {
  test.setTimeout(120_000);
  await openSample(page);
  const panel = await openPerson(page, 'Larissa Meireles');
  const note = panel.getByRole('textbox', { name: 'Note' });

  await setFreeSpace(app, page, 50_000_000);
  await expect(page.getByText(/^The disk is full \(.*free\)\. Everything so far is safe/)).toBeVisible();
  await note.fill('Typed on a full disk.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Warmbench has stopped saving to protect what is there' }).first()).toBeVisible();
  await expect(note).toHaveValue('Typed on a full disk.');
  await expect(panel.getByRole('article').filter({ hasText: 'Typed on a full disk.' })).toHaveCount(0);

  await setFreeSpace(app, page, 300_000_000);
  await expect(page.getByText(/^The disk is almost full/)).toBeVisible();
  await setFreeSpace(app, page, 50_000_000_000);
  await expect(page.getByText(/^The disk is/)).toHaveCount(0);
  await note.press('Control+Enter');
  await expect(panel.getByRole('article').filter({ hasText: 'Typed on a full disk.' })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  // Main takes the note and never answers; meanwhile the next one is begun, and the panel is closed and opened again.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal.append');
    ipcMain.handle('journal.append', () => new Promise(() => undefined));
  });
  await note.fill('Sent into the void.');
  await note.press('Control+Enter');
  await expect(page.getByText('Saving…')).toBeVisible();
  await expect(panel.getByRole('article').filter({ hasText: 'Sent into the void.' })).toBeVisible();
  await note.fill('Begun meanwhile.');
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: /Not saved: .*Saving did not finish within 10 seconds\./ })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await openPerson(page, 'Larissa Meireles');
  await expect(note).toHaveValue(/Sent into the void\.[^]*Begun meanwhile\./);
  await expect(panel.getByRole('article').filter({ hasText: 'Sent into the void.' })).toHaveCount(0);

  const after = await relaunch();
  const again = await openPerson(after.page, 'Larissa Meireles');
  await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(/Sent into the void\.[^]*Begun meanwhile\./);
  await again.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  await expect(again.getByRole('article').filter({ hasText: 'Sent into the void.' })).toBeVisible();
  await expect(after.page.getByText('Saved', { exact: true })).toBeVisible();
});

test('after a power cut the half-written note is there, and undo and redo go on where they were', async ({ running: first, launch, profile }) => {
  await openSample(first.page);
  const panel = await openPerson(first.page, 'Larissa Meireles');
  await writeNote(first.page, panel, 'To be undone.');
  await panel.getByRole('textbox', { name: 'Note' }).pressSequentially('Half a sen');
  await expect.poll(async () => JSON.stringify(await ask(first.page, 'drafts.all'))).toContain('Half a sen');
  await killTree(first.app, profile);

  const second = await launch({ profile });
  const again = await openPerson(second.page, 'Larissa Meireles');
  await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a sen');
  const note = again.getByRole('article').filter({ hasText: 'To be undone.' });
  await expect(note).toBeVisible();
  await again.getByRole('tab', { name: 'Timeline' }).focus();
  await second.page.keyboard.press('Control+z');
  await expect(note).toHaveCount(0);
  await expect(second.page.getByText('Saved', { exact: true })).toBeVisible();
  await killTree(second.app, profile);

  const third = await launch({ profile });
  const last = await openPerson(third.page, 'Larissa Meireles');
  await expect(last.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  await expect(last.getByRole('article').filter({ hasText: 'To be undone.' })).toHaveCount(0);
  await last.getByRole('tab', { name: 'Timeline' }).focus();
  await third.page.keyboard.press('Control+Shift+z');
  await expect(last.getByRole('article').filter({ hasText: 'To be undone.' })).toBeVisible();
});

/** Of every window of the app. */
function minimized(app: Running['app']): Promise<boolean[]> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()));
}

async function writeNote(page: Page, panel: Locator, text: string): Promise<void> {
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('article').filter({ hasText: text })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

function bodies(view: View): unknown[] {
  return (view['activities'] ?? []).map((row) => row['body']);
}

/** Takes rows out of a table of the view behind the app's back; with the newest one, the mark goes a step back as well. */
async function spoil(page: Page, table: string, what: 'newest' | 'all'): Promise<void> {
  await page.evaluate(
    ([name, rows]) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('warmbench');
        opened.addEventListener('success', () => {
          const write = opened.result.transaction([name, 'meta'], 'readwrite');
          const store = write.objectStore(name);
          if (rows === 'all') store.clear();
          else {
            store.getAllKeys().addEventListener('success', ({ target }) => {
              const newest = (target as IDBRequest<IDBValidKey[]>).result.at(-1);
              if (newest !== undefined) store.delete(newest);
            });
            const mark = write.objectStore('meta').get('view') as IDBRequest<{ pos: number }>;
            mark.addEventListener('success', () => { write.objectStore('meta').put({ ...mark.result, pos: mark.result.pos - 1 }); });
          }
          write.addEventListener('error', () => { reject(new Error(`${name} cannot be changed`)); });
          write.addEventListener('complete', () => {
            opened.result.close();
            resolve();
          });
        });
      }),
    [table, what] as const,
  );
}

async function foldersNamed(root: string, name: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name === name).map((entry) => path.join(entry.parentPath, entry.name));
}

async function damagedFiles(profile: string): Promise<string[]> {
  return (await readdir(path.join(profile, 'journal'))).filter((name) => /^damaged-.*\.sqlite$/.test(name));
}

/** Turns over bytes in the middle third of a file. */
async function turnBytes(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    for (let at = Math.floor(size / 3); at < (2 * size) / 3; at += 4096) {
      const byte = Buffer.alloc(64);
      await handle.read(byte, 0, byte.length, at);
      await handle.write(byte.map((value) => value ^ 0xff), 0, byte.length, at);
    }
  } finally {
    await handle.close();
  }
}
