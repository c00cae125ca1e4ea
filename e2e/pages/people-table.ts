import { expect, type Locator, type Page } from '@playwright/test';
import { openSample } from './start.ts';

/** The headings of the columns, from the start. */
export async function headings(table: Locator): Promise<string[]> {
  return table.locator('[role=columnheader] button[data-sort]').evaluateAll((all) => all.map((one) => one.getAttribute('title') ?? ''));
}

/** The sample's table of people, once everybody is there. */
export async function openTable(page: Page): Promise<Locator> {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  return table;
}
