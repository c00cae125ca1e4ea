import { expect, type Page } from '@playwright/test';

/** Opens the sample workspace from the first screen: 60 people, three jobs, months of history. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around' }).click();
  await expect(page.getByRole('button', { name: 'Add candidates' })).toBeVisible({ timeout: 30_000 });
}

/** Sets up a workspace with nobody in it. */
export async function startEmpty(page: Page, name = 'Robin Vega', mail = 'robin@warmbench.example'): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('textbox', { name: 'Your mail address' }).fill(mail);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeHidden();
}
