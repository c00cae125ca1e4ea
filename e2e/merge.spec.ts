import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample, startEmpty } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

async function add(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'New person' });
  for (const [label, value] of Object.entries(fields)) await dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Person' });

test('two records of one person: chosen line by line by keys, merged, found by an old link, and separated again after a restart', async ({ page, relaunch }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await add(page, { Name: 'Robert Lindqvist', Mail: 'robert@post.example', Title: 'Ward Nurse', Employer: 'Mercy General', City: 'Lund' });
  await add(page, { Name: 'Bob Lindkvist', Mail: 'bob@work.example', Employer: 'Mercy General', City: 'Malmö' });
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { name: 'Bob Lindkvist' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(panel.getByRole('textbox', { name: /note/i })).toBeFocused();
  await page.keyboard.type('Called back at once');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText('Called back at once')).toBeVisible();
  await expect(page).toHaveURL(/person=/);
  const bob = /person=([\w-]+)/.exec(page.url())?.[1] ?? '';

  // From the person's menu, by keys alone: who it may be is named with the reasons.
  await page.keyboard.press('Shift+M');
  const dialog = page.getByRole('dialog', { name: /^Merge/ });
  await expect(dialog.getByRole('textbox', { name: 'Which other record is the same person?' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /Robert Lindqvist.*sounds the same, same employer/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('dialog', { name: 'Merge Robert Lindqvist and Bob Lindkvist' })).toBeVisible();
  await expect(dialog.getByText('Kept from both: 2 mail addresses.')).toBeVisible();
  await expect(dialog.getByText('Comes along from Bob Lindkvist: 1 note.')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Robert Lindqvist, from Robert Lindqvist' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Ward Nurse, from Robert Lindqvist' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Malmö, from Bob Lindkvist' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect(page.getByText('Merged Bob Lindkvist into Robert Lindqvist').first()).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await expect(panel.getByRole('heading', { name: 'Robert Lindqvist' })).toBeVisible();
  await expect(panel.getByText('Malmö')).toBeVisible();
  await expect(panel.getByText('bob@work.example')).toBeVisible();
  await expect(panel.getByText('Called back at once')).toBeVisible();
  await expect(panel.getByText(/Merged from Bob Lindkvist on/)).toBeVisible();
  await expectAccessible(page);

  // A link to the old record opens who stands for it, also after a restart.
  const next = (await relaunch()).page;
  await expect(next.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 30_000 });
  await next.evaluate((id) => void (location.hash = `#/person/${id}`), bob);
  await expect(next.getByRole('heading', { name: 'Robert Lindqvist' })).toBeVisible();
  await next.getByRole('button', { name: 'Separate again: Bob Lindkvist' }).click();
  await expect(next.getByText('Separated Bob Lindkvist from Robert Lindqvist').first()).toBeVisible();
  await expect(next.getByRole('heading', { name: 'Bob Lindkvist' })).toBeVisible();
  await expect(next.getByText('Called back at once')).toBeVisible();
  await next.keyboard.press('Control+z');
  await expect(next.getByRole('heading', { name: 'Robert Lindqvist' })).toBeVisible();
  await expect(next.getByRole('button', { name: 'City: Malmö' })).toBeVisible();
});

test('a suspected pair is merged with the mouse, and undone from the toast; two selected people are merged', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  const rows = table.getByRole('row');
  for (const at of [1, 2]) await rows.nth(at).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Merge/ });
  await dialog.getByRole('button', { name: 'Choose all from the right' }).click();
  for (const radio of await dialog.getByRole('radiogroup').all()) await expect(radio.getByRole('radio').nth(1)).toBeChecked();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(table).toHaveAttribute('aria-rowcount', '60');
  await expect(page.getByRole('button', { name: 'Merge…' })).toBeHidden();
  await undoFromToast(page, /^Merged/);
  await expect(table).toHaveAttribute('aria-rowcount', '61');

  await add(page, { Name: 'Greta Vandermeulen', Mail: 'greta@post.example', Employer: 'Lumen Labs', City: 'Gent' });
  await add(page, { Name: 'Greta Vandermeulen', Employer: 'Lumen Labs', City: 'Gent' });
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  const pair = page.getByRole('article', { name: /Greta/ });
  await pair.getByRole('button', { name: /^Merge/ }).click();
  await expect(dialog.getByText('Both say the same.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(pair).toHaveCount(0);
  await undoFromToast(page, /^Merged Greta/);
  await expect(pair).toHaveCount(1);
});

test('a row of a file that may be somebody by name is shown with why, added as new unless one says otherwise, and fills in who it is', async ({ page }) => {
  await startEmpty(page);
  await add(page, { Name: 'Robert Lindqvist', Mail: 'robert@post.example', Employer: 'Mercy General GmbH', City: 'Lund' });
  await page.getByRole('link', { name: 'Import' }).click();
  const text = 'Name,Employer,City,Job title\nBob Lindkvist,Mercy General,Lund,Ward Nurse\nRobert Lindqvist,,,Cook\n';
  await page.getByLabel('Files to import').setInputFiles({ name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Check' }).click();
  const maybe = page.getByRole('region', { name: 'May be known' });
  await expect(maybe.getByText('1 person')).toBeVisible();
  await expect(maybe.getByText('Because: name sounds the same, same employer, same town')).toBeVisible();
  const choice = maybe.getByRole('radiogroup', { name: 'What to do with Bob Lindkvist' });
  await expect(choice.getByRole('radio', { name: 'Add as new' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeVisible();
  await expectAccessible(page);

  await maybe.getByRole('radiogroup', { name: 'For all who may be known' }).getByRole('radio', { name: 'Leave out all' }).check();
  await expect(page.getByRole('button', { name: 'Import 1 person' })).toBeVisible();
  await choice.getByRole('radio', { name: 'Leave out' }).press('ArrowLeft');
  await choice.getByRole('radio', { name: 'Add as new' }).press('ArrowLeft');
  await expect(choice.getByRole('radio', { name: 'Update' })).toBeChecked();
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByText('1 new person and 1 person updated.')).toBeVisible();
  await page.getByRole('button', { name: 'Show in people' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  await expect(table.getByRole('row', { name: /Robert Lindqvist.*Ward Nurse.*Mercy General GmbH/ })).toBeVisible();
});

test('both were on the same job: both applications stay, and that is said; the history of one tells of both', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await add(page, { Name: 'Ilse Aichholzer', Mail: 'ilse@post.example' });
  await add(page, { Name: 'Ilse Aichholzer-Brandt', Mail: 'brandt@post.example' });
  await page.getByRole('searchbox', { name: 'Search people' }).fill('Aichholzer');
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  for (const at of [1, 2]) await table.getByRole('row').nth(at).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Add to job' }).click();
  await expect(page.getByRole('dialog', { name: 'Add 2 people to a job' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Added 2 people to/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Merge/ });
  await expect(dialog.getByText(/Both are on .+; both applications stay/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await table.getByText('Ilse Aichholzer', { exact: true }).dblclick();
  const panel = panelOf(page);
  await panel.getByRole('tab', { name: /Applications/ }).click();
  await expect(panel.getByText(/Twice on .+: both records that were merged are on it/)).toBeVisible();

  await panel.getByRole('button', { name: 'Actions of the person' }).click();
  await page.getByRole('menuitem', { name: 'History of changes' }).click();
  const history = page.getByRole('list', { name: 'History' });
  await expect(history.getByText('Added Ilse Aichholzer', { exact: true })).toBeVisible();
  await expect(history.getByText('Added Ilse Aichholzer-Brandt', { exact: true })).toBeVisible();
});
