import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { answerOpenDialog, pdfWith } from './pages/cv-files.ts';
import { besides, exportTarget, plainRows, recordsIn } from './pages/export.ts';
import { addPerson, openPerson } from './pages/people.ts';
import { openSample, startEmpty } from './pages/start.ts';

async function saveTo(app: ElectronApplication, target: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath });
  }, target);
}

test('everything out as a zip and as a folder, and back into an empty workspace', async ({ app, page, launch }) => {
  test.slow();
  await openSample(page);
  const zip = await exportTarget('Everything.zip');
  const folder = await exportTarget('Everything');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Export everything' }).scrollIntoViewIfNeeded();
  await expectAccessible(page);

  await saveTo(app, zip);
  await page.getByRole('button', { name: 'Export as a zip file' }).click();
  await expect(page.getByText('Saved Everything.zip in').last()).toBeVisible({ timeout: 30_000 });
  expect(await besides(zip)).toEqual(['Everything.zip']);

  await saveTo(app, folder);
  await page.getByRole('button', { name: 'Export as a folder' }).click();
  await expect(page.getByText(/Saved Everything in/).last()).toBeVisible({ timeout: 30_000 });
  expect((await besides(path.join(folder, 'x'))).toSorted()).toEqual(
    ['README.txt', 'applications.csv', 'companies.csv', 'documents.csv', 'interviews.csv', 'interviews.ics', 'jobs.csv', 'mails.mbox', 'merges.csv', 'people-vcard3.vcf', 'people-vcard4.vcf', 'people.csv', 'pool-members.csv', 'pools.csv', 'settings.csv', 'stage-templates.csv', 'tasks.csv', 'timeline.csv', 'users.csv', 'views.csv', 'workspace.jsonl'],
  );
  await page.getByRole('button', { name: 'Export as a folder' }).click();
  await expect(page.getByText('something of that name is there already').last()).toBeVisible();
  const rows = await plainRows(page);

  await test.step('the zip file restores it', async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'warmbench-'));
    const other = await launch({ profile });
    await expectAccessible(other.page);
    await other.page.getByLabel('Export to restore', { exact: true }).setInputFiles(zip);
    await expect(other.page.getByRole('link', { name: 'People' })).toBeVisible();
    await expect(other.page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeHidden({ timeout: 30_000 });
    await expect.poll(() => plainRows(other.page), { timeout: 30_000 }).toEqual(rows);
    await other.page.keyboard.press('g');
    await other.page.keyboard.press('s');
    await expect(other.page.getByRole('button', { name: 'Your name: Robin Vega' })).toBeVisible();
    const again = await exportTarget('Again');
    await saveTo(other.app, again);
    await other.page.getByRole('button', { name: 'Export as a folder' }).click();
    await expect(other.page.getByText(/Saved Again in/).last()).toBeVisible({ timeout: 30_000 });
    expect(await recordsIn(again)).toEqual(await recordsIn(folder));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  });

  await test.step('so does the folder; lines that cannot come back are told first', async () => {
    await appendFile(path.join(folder, 'workspace.jsonl'), '{"table":"people","record":{"id":"x"}}\n');
    const profile = await mkdtemp(path.join(tmpdir(), 'warmbench-'));
    const other = await launch({ profile });
    await other.page.getByLabel('Folder of the export to restore').setInputFiles(folder);
    await expect(other.page.getByText('1 line could not come back:')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(other.page);
    const list = await exportTarget('Lines.csv');
    await saveTo(other.app, list);
    await other.page.getByRole('button', { name: 'Save the lines as CSV' }).click();
    await expect(other.page.getByText('Saved Lines.csv in').last()).toBeVisible();
    expect(await readFile(list, 'utf8')).toContain('In people');
    await other.page.getByRole('button', { name: 'Open the workspace' }).click();
    await expect(other.page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeHidden({ timeout: 30_000 });
    await expect.poll(() => plainRows(other.page), { timeout: 30_000 }).toEqual(rows);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  });
});

test('documents leave with their files and come back with them, by keyboard; a file that is gone is told', async ({ app, page, launch, profile }) => {
  test.slow();
  await startEmpty(page);
  const panel = await addPerson(page, 'Ana Lima');
  await panel.getByRole('tab', { name: 'Documents' }).click();
  await answerOpenDialog(app, { 'Ana Lima CV.pdf': pdfWith('Ana Lima builds React desks'), 'Notes.txt': 'To be lost' });
  await page.keyboard.press('Shift+F');
  await expect(panel.getByRole('list', { name: 'Documents' }).getByRole('listitem')).toHaveCount(2);
  const gone = createHash('sha256').update('To be lost').digest('hex');
  await rm(path.join(profile, 'documents', gone.slice(0, 2), gone));

  // Settings tells of it when asked.
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Check all now' }).click();
  await expect(page.getByRole('link', { name: 'Notes.txt' })).toBeVisible();
  await expect(page.getByText('1 document has no whole file.', { exact: false })).toBeVisible();
  const zip = await exportTarget('With files.zip');
  await saveTo(app, zip);
  await page.getByRole('button', { name: 'Export as a zip file' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved With files.zip in').last()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('1 document has no file in the export', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/Notes\.txt: its file is not in the data folder/u)).toBeVisible();
  await expectAccessible(page);

  const other = await mkdtemp(path.join(tmpdir(), 'warmbench-'));
  const later = await launch({ profile: other });
  await later.page.getByLabel('Export to restore', { exact: true }).setInputFiles(zip);
  await expect(later.page.getByText('1 document came back without the file')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(later.page);
  await later.page.getByRole('button', { name: 'Open the workspace' }).press('Enter');
  const person = await openPerson(later.page, 'Ana Lima');
  await person.getByRole('tab', { name: /Documents/u }).click();
  await person.getByRole('button', { name: 'Ana Lima CV.pdf', exact: true }).click();
  await expect(person.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await rm(other, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
});

test('a file that is no export is refused on the welcome screen, and nothing is changed', async ({ page }) => {
  await page.getByLabel('Export to restore', { exact: true }).setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"a":1}\n') });
  await expect(page.getByText('This is no export of Warmbench').last()).toBeVisible();
  await page.getByLabel('Export to restore', { exact: true }).setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('PK no zip') });
  await expect(page.getByText('it is no zip file, or it is damaged').last()).toBeVisible();
  await page.getByRole('button', { name: 'Look around' }).click();
  await expect(page.getByRole('button', { name: 'Add candidates' })).toBeVisible({ timeout: 30_000 });
});

test('selected people are saved as a table, cards or resumes; a person from the menu', async ({ app, page }) => {
  await openSample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('Control+a');
  for (const [choice, name, sign] of [
    ['Table (CSV)', 'All.csv', 'Given name,Family name'],
    ['Contact cards for phones (vCard 3.0)', 'Three.vcf', 'VERSION:3.0'],
    ['Contact cards (vCard 4.0)', 'Four.vcf', 'VERSION:4.0'],
    ['Resumes (JSON Resume)', 'All.json', '"basics"'],
  ] as const) {
    const file = await exportTarget(name);
    await saveTo(app, file);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('option', { name: choice }).click();
    await expect(page.getByText(`Saved ${name} in`).last()).toBeVisible({ timeout: 30_000 });
    expect(await readFile(file, 'utf8')).toContain(sign);
    expect(await besides(file)).toEqual([name]);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('row').nth(2).click();
  await page.keyboard.press('Enter');
  const card = await exportTarget('One.vcf');
  await saveTo(app, card);
  await page.getByRole('button', { name: 'Actions of the person' }).click();
  await page.getByRole('menuitem', { name: 'Save as a contact card (vCard)…' }).click();
  await expect(page.getByText('Saved One.vcf in').last()).toBeVisible();
  expect((await readFile(card, 'utf8')).match(/BEGIN:VCARD/gu)).toHaveLength(1);
});
