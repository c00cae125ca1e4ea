import { expect, type Locator, type Page } from '@playwright/test';

/** Adds somebody by the keys; answers their panel. */
export async function addPerson(page: Page, name: string, mail = ''): Promise<Locator> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'New person' });
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('textbox', { name: 'Mail' }).fill(mail);
  await page.keyboard.press('Control+Enter');
  return panelOf(page, name);
}

/** Finds somebody in the palette, also right after a start; answers their panel. */
export async function openPerson(page: Page, name: string): Promise<Locator> {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
  await page.keyboard.type(name);
  await page.getByRole('option', { name: new RegExp(name) }).first().click();
  return panelOf(page, name);
}

async function panelOf(page: Page, name: string): Promise<Locator> {
  const panel = page.getByRole('complementary', { name: 'Person' });
  await expect(panel.getByRole('heading', { name })).toBeVisible();
  return panel;
}
