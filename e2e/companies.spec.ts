import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample, startEmpty } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

test('the first company is added by keyboard, and known by its name from then on', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByText('No client, employer or school yet.')).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'New company' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Give the company a name.')).toBeVisible();
  await page.keyboard.type('شركة الأمل');
  await dialog.getByRole('textbox', { name: 'City' }).fill('Amman');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New company' }).click();
  await expect(name).toHaveValue('شركة الأمل');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('complementary', { name: 'شركة الأمل' });
  await expect(detail.getByText('Nobody is known there.')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Companies' }).getByRole('row', { name: /Amman/ })).toBeVisible();

  await page.getByRole('button', { name: 'New company' }).click();
  await name.fill('شركة الأمل');
  await expect(dialog.getByText('is here already.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(dialog).toBeHidden();
  await expect(detail).toBeVisible();
});

test('a company is found, read, edited in place and removed; one with jobs stays', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Companies' }).click();
  const table = page.getByRole('grid', { name: 'Companies' });
  await expect(table).toHaveAttribute('aria-rowcount', '7');
  await page.getByRole('radio', { name: 'Schools' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('radio', { name: 'All', exact: true }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('hamburg');
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  await page.getByRole('searchbox').fill('');

  // Open by key, with its jobs and people; the detail follows the arrows.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('complementary', { name: 'Alder & Finch' });
  await expect(detail.getByRole('link', { name: /Interim Finance Controller/ })).toBeVisible();
  await expect(detail.getByRole('list', { name: 'People' }).getByRole('button').first()).toBeVisible();
  await expectAccessible(page);

  await detail.getByRole('button', { name: /^City: London/ }).click();
  await page.keyboard.type('Leeds');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /Alder & Finch/ })).toContainText('Leeds');
  await detail.getByRole('button', { name: 'School', exact: true }).click();
  await expect(table.getByRole('row', { name: /Alder & Finch/ })).toContainText('Client and school');

  // A contact and a job of theirs begin here.
  await detail.getByRole('button', { name: 'Add contact' }).click();
  const contact = page.getByRole('dialog', { name: 'New contact at Alder & Finch' });
  await contact.getByRole('textbox', { name: 'Name', exact: true }).fill('Ida Contact');
  await page.keyboard.press('Control+Enter');
  const person = page.getByRole('complementary', { name: 'Person' });
  await expect(person.getByRole('heading', { name: 'Ida Contact' })).toBeVisible();
  await person.getByRole('button', { name: 'Close' }).click();
  await expect(detail.getByRole('list', { name: 'People' })).toContainText('Ida Contact');
  await detail.getByRole('button', { name: 'New job' }).click();
  const job = page.getByRole('dialog', { name: 'New job' });
  await expect(job.getByLabel('Client')).toHaveValue('Alder & Finch');
  await page.keyboard.press('Escape');
  await expect(job).toBeHidden();

  // Notes of several lines, and tags, stay where they were typed.
  await detail.getByRole('button', { name: /^Notes:/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ask for Ida.\nNot on Fridays.');
  await page.keyboard.press('Control+Enter');
  await expect(detail.getByText('Not on Fridays.')).toBeVisible();
  await detail.getByRole('textbox', { name: 'Tags' }).or(detail.getByRole('combobox', { name: 'Tags' })).fill('key account');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /Alder & Finch/ })).toBeVisible();
  await expect(detail.getByText('key account')).toBeVisible();
  await page.keyboard.press('Control+z');

  // The people there open beside it.
  await detail.getByRole('list', { name: 'People' }).getByRole('button').first().click();
  await expect(person).toBeVisible();
  await person.getByRole('button', { name: 'Close' }).click();

  await detail.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText(/Alder & Finch has a job \(“Interim Finance Controller”\)/).last()).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', '7');

  await table.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('complementary', { name: 'Castlegate Foods' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Castlegate Foods' })).toBeHidden();
  await expect(table).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('complementary', { name: 'Castlegate Foods' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(table).toHaveAttribute('aria-rowcount', '6');
  await undoFromToast(page, 'Removed Castlegate Foods');
  await expect(table).toHaveAttribute('aria-rowcount', '7');
});
