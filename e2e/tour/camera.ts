import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../launch.ts';

/** Where the tour leaves what it took. */
export const tourFolder = path.join(root, 'docs/tour');

/** Takes a picture of the window in light and in dark, once it has come to rest. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(tourFolder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.screenshot({ path: path.join(tourFolder, `${name}-${colorScheme}.png`), animations: 'disabled', caret: 'hide' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Goes to a place of the window by its address. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => { location.hash = address; }, hash);
}
