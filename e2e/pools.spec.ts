import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample, startEmpty } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

test('the first segment is one that is ready: its query is shown, can be changed, and everybody says why they are in', async ({ page }) => {
  await startEmpty(page);
  // The two keys count together only for a moment, which a busy machine may miss.
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await expect(page.getByText('A segment is a search that keeps itself.')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expectAccessible(page);
  const gallery = page.getByRole('list', { name: 'Segments to begin with' });
  await expect(gallery.getByRole('button')).toHaveCount(6);
  await gallery.getByRole('button', { name: /No CV/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New segment' });
  const query = dialog.getByRole('textbox', { name: 'Everybody with' });
  await expect(query).toHaveValue('kind:candidate lacks:cv');
  await query.fill('rating:many');
  await expect(dialog.getByText('After rating: a whole number')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeVisible();
  await query.fill('lacks:cv');
  await expect(dialog.getByText('0 people fit now.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'No CV' })).toBeVisible();
  await expect(page.getByText('Nobody fits the query now.')).toBeVisible();

  // Somebody who fits is in by themselves, with why.
  await page.keyboard.press('Control+n');
  const person = page.getByRole('dialog', { name: 'New person' });
  await person.getByRole('textbox', { name: 'Name', exact: true }).fill('Ida Fits');
  await page.keyboard.press('Control+Enter');
  const table = page.getByRole('grid', { name: 'People in No CV' });
  await expect(table.getByRole('row', { name: /Ida Fits/ })).toContainText('lacks a CV');

  // When the query is narrowed, whoever falls out is not counted as having left.
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog', { name: 'Edit the segment' }).getByRole('textbox', { name: 'Everybody with' }).fill('lacks:cv rating:>=4');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nobody fits the query now.')).toBeVisible();
});

test('a pool is made from chosen people, moved by keys, and left; health is there as lines and as a table', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const people = page.getByRole('grid', { name: 'People' });
  await expect(people).toHaveAttribute('aria-rowcount', '61');
  await people.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Add to pool' }).click();
  const pick = page.getByRole('dialog', { name: 'Add 2 people to a pool' });
  await pick.getByRole('combobox', { name: 'Pool' }).fill('Night shift');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New pool' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Night shift');
  await dialog.getByRole('textbox', { name: 'Name of the stage' }).first().fill('Asked');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Added 2 people to Night shift').first()).toBeVisible();

  // The list with its health; open one by keys.
  await page.getByRole('link', { name: 'Pools' }).click();
  const pools = page.getByRole('grid', { name: 'Pools' });
  await expect(pools).toHaveAttribute('aria-rowcount', '6');
  const row = pools.getByRole('row', { name: /Night shift/ });
  await expect(row.getByRole('gridcell', { name: '2', exact: true })).toBeVisible();
  await expect(pools.getByRole('row', { name: /Platform engineers/ })).toContainText('%');
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Night shift' }).click();
  const table = page.getByRole('grid', { name: 'People in Night shift' });
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  await expect(table).toContainText('Asked');

  // Stages by keys, on and back; the person beside it.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Person' })).toBeVisible();
  await table.focus();
  await page.keyboard.press(']');
  await expect(page.getByRole('radio', { name: 'In touch 1' })).toBeVisible();
  await page.getByRole('radio', { name: 'In touch 1' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('radio', { name: 'All stages' }).click();

  // More people, by what they can do.
  await page.getByRole('button', { name: 'Add people' }).click();
  const add = page.getByRole('dialog', { name: 'Add people to Night shift' });
  await add.getByRole('combobox', { name: 'Who' }).fill('kind:contact');
  await expect(add.getByRole('option', { name: /Gareth Alder/ })).toBeVisible();
  await add.getByRole('option', { name: /Gareth Alder/ }).click();
  await add.getByRole('textbox', { name: 'Note' }).fill('Knows the ward');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(table.getByRole('row', { name: /Gareth Alder/ })).toContainText('Knows the ward');

  // The note is changed, by keys.
  await table.getByRole('row', { name: /Gareth Alder/ }).getByRole('checkbox').click();
  await page.getByRole('toolbar', { name: 'Selected people' }).getByRole('button', { name: 'Note' }).press('Enter');
  const note = page.getByRole('dialog', { name: 'Why they are in the pool' });
  await expect(note.getByRole('textbox', { name: 'Note' })).toHaveValue('Knows the ward');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hires for nights');
  await page.keyboard.press('Control+Enter');
  await expect(table.getByRole('row', { name: /Gareth Alder/ })).toContainText('Hires for nights');

  // Out again, and back by undo.
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  await undoFromToast(page, 'Took Gareth Alder out of Night shift');
  await expect(table).toHaveAttribute('aria-rowcount', '4');

  await page.getByRole('radio', { name: 'Over time' }).click();
  await expect(page.getByRole('img', { name: /^Size/ })).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).first().click();
  await expect(page.getByRole('region', { name: 'Size as a table' }).getByRole('row').nth(1)).toContainText('3');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // The pool is found in the search box, and stands on the person.
  await page.getByRole('button', { name: 'Show in People' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toHaveValue('pool:"Night shift"');
  await expect(people).toHaveAttribute('aria-rowcount', '4');
});

test('a search becomes a segment; who falls out of it is told with the reason, also after a restart', async ({ page, relaunch }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('searchbox', { name: 'Search people' }).fill('skill:rust OR skill:go');
  await page.getByRole('radio', { name: 'Candidates' }).click();
  await page.getByRole('button', { name: 'Save as segment' }).click();
  const dialog = page.getByRole('dialog', { name: 'New segment' });
  await expect(dialog.getByRole('textbox', { name: 'Everybody with' })).toHaveValue('(skill:rust OR skill:go) kind:candidate');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Systems people');
  await page.keyboard.press('Control+Enter');
  const table = page.getByRole('grid', { name: 'People in Systems people' });
  const first = table.getByRole('row').nth(1);
  await expect(first).toContainText(/skill (Rust|Go)/);
  await expect(page.getByText('Watched since today')).toBeVisible();

  // Somebody's skills are taken away: they leave by themselves.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const person = page.getByRole('complementary', { name: 'Person' });
  const name = await person.getByRole('heading', { level: 2 }).textContent();
  await person.getByRole('tab', { name: 'Details' }).click();
  await expect(person.getByRole('link', { name: 'Systems people' })).toBeVisible();
  await person.getByRole('combobox', { name: 'Skills' }).focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('Backspace');
  await page.getByRole('radio', { name: 'Came and left' }).click();
  const line = page.getByRole('listitem').filter({ hasText: name ?? '?' }).filter({ hasText: 'Left' });
  await expect(line).toContainText('no skill “rust” · no skill “go”');
  await expectAccessible(page);

  const { page: later } = await relaunch();
  await later.getByRole('link', { name: 'Pools' }).click();
  await later.getByRole('button', { name: 'Systems people' }).click();
  await later.getByRole('radio', { name: 'Came and left' }).click();
  await expect(later.getByRole('listitem').filter({ hasText: name ?? '?' }).filter({ hasText: 'Left' })).toContainText('no skill “rust”');
});
