import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { startEmpty } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

test('settings save by themselves: oneself, work, look, reasons', async ({ page, relaunch }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Mail address: robin@warmbench.example' }).click();
  await page.getByRole('textbox', { name: 'Mail address' }).fill('robin');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“robin” is not a whole mail address')).toBeVisible();
  await page.getByRole('textbox', { name: 'Mail address' }).fill('vega@warmbench.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mail address: vega@warmbench.example' })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Sat' }).click();
  await expect(page.getByRole('checkbox', { name: 'Sat' })).toBeChecked();
  await page.getByRole('group', { name: 'No reply' }).getByRole('textbox').fill('Went silent');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Reason: Went silent' })).toBeVisible();
  await page.getByRole('button', { name: 'Archive: Went silent' }).click();
  await expect(page.getByRole('button', { name: 'Offer again: Went silent' })).toBeVisible();
  await page.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  const again = await relaunch();
  await again.page.getByRole('link', { name: 'Settings' }).click();
  await expect(again.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(again.page.getByRole('button', { name: 'Mail address: vega@warmbench.example' })).toBeVisible();
  await expect(again.page.getByRole('checkbox', { name: 'Sat' })).toBeChecked();
  await expect(again.page.getByRole('button', { name: 'Offer again: Went silent' })).toBeVisible();
});

test('a stage template is made, used for a job and removed; a snapshot is taken and checked', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const region = page.getByRole('region', { name: 'Stage templates' });
  await region.getByRole('button', { name: 'Remove Agency' }).click();
  await expect(page.getByText('This is the only stage template.').last()).toBeVisible();

  await region.getByRole('button', { name: 'New template' }).click();
  const dialog = page.getByRole('dialog', { name: 'New stage template' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Contractors');
  await dialog.getByRole('button', { name: 'Remove Submitted' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the stage' }).nth(1)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(region.getByText('New → Screen → Interview → Offer → Hired')).toBeVisible();

  await page.keyboard.press('Control+Shift+j');
  const job = page.getByRole('dialog', { name: 'New job' });
  await job.getByRole('tab', { name: 'Stages 6' }).click();
  await job.getByRole('combobox', { name: 'Like the template' }).click();
  await page.getByRole('option', { name: 'Contractors' }).click();
  await expect(job.getByRole('tab', { name: 'Stages 5' })).toBeVisible();
  await job.getByRole('button', { name: 'Cancel' }).click();

  await region.getByRole('button', { name: 'Remove Contractors' }).click();
  await expect(region.getByRole('button', { name: 'Remove Contractors' })).toBeHidden();
  await undoFromToast(page, 'Removed stage template Contractors');
  await expect(region.getByRole('button', { name: 'Remove Contractors' })).toBeVisible();

  const snapshots = page.getByRole('region', { name: 'Snapshots' });
  await snapshots.getByRole('button', { name: 'Take one now' }).click();
  const mine = snapshots.getByRole('listitem').filter({ hasText: 'Taken by you' });
  await mine.getByRole('button', { name: 'Check' }).click();
  await expect(mine.getByText('Sound')).toBeVisible();
  await mine.getByRole('button', { name: 'Restore…' }).click();
  await expect(mine.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mine.getByRole('button', { name: 'Cancel' })).toBeHidden();
});
