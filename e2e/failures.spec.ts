import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openSample } from './pages/start.ts';

test.use({ expectedErrors: [/^(ReadFailure|Error): companies: |Failed to read companies/] });

test('rows that cannot be read are named, and read when asked again', async ({ page }) => {
  await openSample(page);
  await breakReading(page, 'companies');
  await page.getByRole('link', { name: 'Companies' }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert.getByText('What belongs here could not be read')).toBeVisible();
  await expect(alert.getByText('Nothing that was saved is lost.')).toBeVisible();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert.getByText('What belongs here could not be read')).toBeVisible();

  // The rest of the window goes on meanwhile.
  await page.getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await page.getByRole('link', { name: 'Companies' }).click();
  await expect(alert).toBeVisible();
  await mendReading(page);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('grid', { name: 'Companies' })).toHaveAttribute('aria-rowcount', '7');
  await expect(alert).toBeHidden();
});

/** Lets every read of a whole table fail, as a browser's damaged storage does. */
async function breakReading(page: Page, table: string): Promise<void> {
  await page.evaluate((name) => {
    const { prototype } = IDBObjectStore;
    const whole = Object.getOwnPropertyDescriptor(prototype, 'getAll') as { value: (...args: unknown[]) => IDBRequest<unknown[]> };
    Object.assign(globalThis, { mendReading: () => { Object.defineProperty(prototype, 'getAll', whole); } });
    prototype.getAll = function getAll(...args) {
      if (this.name === name) throw new DOMException(`Failed to read ${name}`, 'UnknownError');
      return whole.value.apply(this, args);
    };
  }, table);
}

async function mendReading(page: Page): Promise<void> {
  await page.evaluate(() => { (globalThis as unknown as { mendReading: () => void }).mendReading(); });
}
