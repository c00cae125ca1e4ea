import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { startEmpty } from './pages/start.ts';
import type { Page } from '@playwright/test';

async function add(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'New person' });
  for (const [label, value] of Object.entries(fields)) await dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('a name that sounds like a known one is recognised while it is typed; the pair is reviewed, told apart, and that is undone', async ({ page }) => {
  await startEmpty(page);
  await add(page, { Name: 'Robert Lindqvist', Mail: 'robert.lindqvist@gmail.com', Title: 'Ward Nurse', Employer: 'Mercy General GmbH', City: 'Lund' });
  await add(page, { Name: 'Saga Öhman', Mail: 'saga@post.example', Employer: 'Mercy General GmbH', City: 'Lund' });

  // Another spelling, a short form, no mail: only the employer and the town are shared.
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'New person' });
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Bob Lindkvist');
  await dialog.getByRole('textbox', { name: 'Employer' }).fill('mercy general');
  await expect(dialog.getByText('Robert Lindqvist name sounds the same, same employer')).toBeVisible();
  await expect(dialog.getByText('Ward Nurse · Mercy General GmbH · Lund')).toBeVisible();
  await expect(dialog.getByText('no owner')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeVisible();
  // Gmail does not count dots and tags.
  await dialog.getByRole('textbox', { name: 'Mail' }).fill('RobertLindqvist+jobs@googlemail.com');
  await expect(dialog.getByText('Robert Lindqvist same mail')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add anyway' }).click();
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to duplicates');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Duplicates' })).toBeVisible();
  const pair = page.getByRole('article', { name: /Lindq/ });
  await expect(pair).toHaveCount(1);
  await expect(pair.getByText('Surely the same')).toBeVisible();
  await expect(page.getByText('3 people compared')).toBeVisible();
  await expectAccessible(page);
  await pair.getByRole('button', { name: 'Robert Lindqvist', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Robert Lindqvist' })).toBeVisible();

  await pair.getByRole('button', { name: /^Not the same/ }).click();
  await expect(pair).toHaveCount(0);
  await expect(page.getByText('Nobody seems to be in the list twice.')).toBeVisible();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText('Nobody seems to be in the list twice.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(pair).toHaveCount(1);
});
