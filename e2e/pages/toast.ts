import type { Page } from '@playwright/test';

/** Takes back what a toast tells of, by its own button. */
export async function undoFromToast(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).locator('..').getByRole('button', { name: 'Undo' }).click();
}
