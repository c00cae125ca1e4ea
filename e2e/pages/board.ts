import { expect, type Locator, type Page } from '@playwright/test';
import { openSample } from './start.ts';

/** The board of one of the sample workspace's jobs. */
export async function openBoard(page: Page, job = 'Senior Nurse, Intensive Care'): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: /, (Alder & Finch|Nordlicht Energie|Mercy Hospital Group)$/ }).click();
  await page.getByRole('combobox', { name: 'Jobs' }).fill(job);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: new RegExp(`^${job}`) })).toBeVisible();
  // A tooltip under the mouse would take the first Esc for itself.
  await page.mouse.move(640, 700);
}

/** A stage's column. */
export function column(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The cards in a column, or on the page. */
export function cards(place: Locator): Locator {
  return place.getByRole('row').filter({ has: place.page().getByRole('checkbox') });
}

/** A candidate's card. */
export function card(page: Page, name: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^${name};`) });
}

/** Whose card it is. */
export async function nameOf(row: Locator): Promise<string> {
  return ((await row.getAttribute('aria-label')) ?? '').split(';')[0] ?? '';
}

/** Expects that a change was told, also to those who do not see it. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text }).first()).toBeAttached();
}

/** Takes back what the toast tells, once it tells it. */
export async function undoSaid(page: Page, told: RegExp): Promise<void> {
  await said(page, told);
  await page.getByRole('button', { name: 'Undo' }).click();
}
