import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { startEmpty } from './pages/start.ts';

test('everything done is listed, found and taken back in the order in which it builds on each other', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('link', { name: 'Companies' }).click();
  await expect(page.getByText('No client, employer or school yet.')).toBeVisible();
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Mercy Hospital');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('complementary', { name: 'Mercy Hospital' });
  await detail.getByRole('button', { name: /^City:/ }).click();
  await page.keyboard.type('Dublin');
  await page.keyboard.press('Enter');
  await expect(detail.getByRole('button', { name: 'City: Dublin' })).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  const added = page.getByRole('article', { name: 'Added Mercy Hospital', exact: true });
  const edited = page.getByRole('article', { name: 'Edited Mercy Hospital', exact: true });
  await expect(edited).toBeVisible();
  await expectAccessible(page);

  // What later changes build on says so, and stays.
  await added.getByRole('button', { name: /Undo/ }).click();
  await expect(added.getByRole('alert')).toContainText('1 later change builds on this. Undo it first:');
  await expect(added.getByRole('alert')).toContainText('Edited Mercy Hospital');
  await edited.getByRole('button', { name: /Undo/ }).click();
  await expect(edited.getByText('Undone', { exact: true })).toBeVisible();
  await added.getByRole('button', { name: /Undo/ }).click();
  await expect(added.getByText('Undone', { exact: true })).toBeVisible();
  await expect(added.getByRole('alert')).toHaveCount(0);

  // Taking back is history, too, and can be found.
  await page.getByRole('searchbox', { name: 'Search history' }).fill('edited mercy');
  await expect(edited).toBeVisible();
  await expect(added).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search history' }).fill('nothing like it');
  await expect(page.getByText('Nothing in history fits these filters.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search history' }).fill('');
  await page.getByRole('textbox', { name: 'Until' }).fill('2020-01-01');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing in history fits these filters.')).toBeVisible();
  await page.getByRole('link', { name: 'Companies' }).click();
  await expect(page.getByText('No client, employer or school yet.')).toBeVisible();
});

test('the history of one person is a link away, and follows what is done', async ({ page }) => {
  await startEmpty(page);
  for (const name of ['Ana Lima', 'Ben Ode']) {
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New person' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name })).toBeVisible();
  }
  const panel = page.getByRole('complementary', { name: 'Person' });
  await panel.getByRole('button', { name: 'Actions of the person' }).click();
  await page.getByRole('menuitem', { name: /History/ }).click();
  await expect(page.getByRole('article', { name: /Ben Ode/ })).toBeVisible();
  await expect(page.getByRole('article', { name: /Ana Lima/ })).toBeHidden();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('article', { name: /Ana Lima/ })).toBeVisible();

  // One more change while the list is open.
  const before = await page.getByRole('article').count();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article')).toHaveCount(before + 1);
});
