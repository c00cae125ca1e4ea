import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { startEmpty } from './pages/start.ts';
import { readRows } from './pages/view.ts';

const MANY = 6000;
const file = {
  name: 'many.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['First name,Last name,Email', ...Array.from({ length: MANY }, (_, i) => `Ana,Silva ${i},ana${i}@example.org`)].join('\n')),
};

/** How many people carry the tag, in the view. */
async function tagged(page: Page, tag: string): Promise<number> {
  return ((await readRows(page))['people'] ?? []).filter((person) => (person['tags'] as string[]).includes(tag)).length;
}

test('thousands are changed as one: with progress, cancelled without a trace, undone by one key, and one line of history', async ({ page }) => {
  test.slow();
  await startEmpty(page);
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByLabel('Files to import').setInputFiles(file);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Import 6,000 people' }).click();
  await page.getByRole('button', { name: 'Show in people' }).click({ timeout: 60_000 });
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', String(MANY + 1));
  const tagEverybody = async (): Promise<void> => {
    await table.focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByText('6,000 selected')).toBeVisible();
    await page.keyboard.press('Shift+T');
    await page.keyboard.type('spring');
    await page.keyboard.press('Enter');
  };

  // Esc stops it while it is being saved.
  const work = page.getByRole('dialog', { name: 'Tagging 6,000 people: +spring' });
  await tagEverybody();
  await expect(work.getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Cancelled. Nothing was changed.').first()).toBeVisible();
  await expect(work).toBeHidden();
  expect(await tagged(page, 'spring')).toBe(0);

  await tagEverybody();
  await expect(work).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('Tagged 6,000 people: +spring').first()).toBeVisible({ timeout: 30_000 });
  await expect(work).toBeHidden();
  expect(await tagged(page, 'spring')).toBe(MANY);

  await table.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Tagged 6,000 people: +spring').first()).toBeVisible({ timeout: 30_000 });
  expect(await tagged(page, 'spring')).toBe(0);
  await table.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Redid: Tagged 6,000 people: +spring').first()).toBeVisible({ timeout: 30_000 });
  expect(await tagged(page, 'spring')).toBe(MANY);

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('article', { name: 'Tagged 6,000 people: +spring', exact: true })).toHaveCount(1);
  await expect(page.getByRole('article', { name: /spring/ })).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo: Tagged 6,000 people: +spring' }).click();
  await expect(page.getByRole('dialog', { name: 'Undoing: Tagged 6,000 people: +spring' })).toBeVisible();
  await expect(page.getByRole('article', { name: /spring/ })).toHaveCount(4, { timeout: 30_000 });
  expect(await tagged(page, 'spring')).toBe(0);
});
