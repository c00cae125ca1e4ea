import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample } from './pages/start.ts';

test('the search box speaks a language: it completes, marks, forgives, and says what it does not understand', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  const box = page.getByRole('searchbox', { name: 'Search people' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');

  // By keyboard alone: a field and one of its values are completed.
  await page.keyboard.press('/');
  await page.keyboard.type('ci');
  await expect(page.getByRole('option', { name: /^city:/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('city:');
  await expect(page.getByRole('listbox', { name: 'Values of city' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(/^city:\S/u);
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');
  await expect(table.locator('mark').first()).toBeVisible();
  const search = await box.inputValue();
  await page.keyboard.press('Enter');

  // What cannot be read is marked, and the rest finds.
  await box.fill('ayse event:warm');
  await expect(page.getByText('Events are not kept here')).toBeVisible();
  await expect(page.locator('output mark')).toHaveText('event');
  await expect(table).toHaveAttribute('aria-rowcount', '4');
  await expect(table.locator('mark').filter({ hasText: 'Ayşe' }).first()).toBeVisible();
  await expectAccessible(page);
  await box.fill('ayse "open');
  await expect(page.getByText('The closing quote is missing.')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The closing quote is missing.')).toBeVisible();

  // A typo is forgiven, and said so; not in quotes.
  await box.fill('kocka');
  await expect(page.getByText('Nobody fits as written.')).toBeVisible();
  await expect(table.getByText('Ayşe Koçak')).toBeVisible();
  await box.fill('"kocka"');
  await expect(page.getByText('Nobody fits.')).toBeVisible();

  // What was searched for before comes back with the down arrow.
  await box.fill('');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: search.trim() })).toBeVisible();
  await page.keyboard.press('Escape');

  // The help lists every field.
  await page.getByRole('button', { name: 'How to search' }).click();
  const help = page.getByRole('dialog', { name: 'How to search' });
  await expect(help.getByRole('rowheader', { name: 'contacted:' })).toBeVisible();
  await expectAccessible(page);
});

test('what is written in a note is found at once', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  const box = page.getByRole('searchbox', { name: 'Search people' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  await box.fill('zeppelin');
  await expect(page.getByText('Nobody fits.')).toBeVisible();
  await box.fill('');
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await page.keyboard.type('Flies a zeppelin on Sundays');
  await page.keyboard.press('Control+Enter');
  await box.fill('"zeppelin on sundays"');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await box.fill('contacted:never stage:inter OR zeppel*');
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');
});

test('the palette finds people, companies and jobs, and where in a note the words stand', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await page.keyboard.type('Spoke for an hour. Flies a zeppelin on Sundays, and is free in spring.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await page.keyboard.type('zeppelin sund');
  const written = palette.getByRole('group', { name: 'Notes, mails and documents' }).getByRole('option');
  await expect(written).toHaveCount(1);
  await expect(written.locator('mark')).toHaveText(['zeppelin', 'Sund']);
  await expect(written).toContainText('note, ');
  await expectAccessible(page);
  await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 6 && (await written.getAttribute('aria-selected')) !== 'true'; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Timeline' }).or(page.getByLabel('Timeline')).getByText('Flies a zeppelin on Sundays').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mercy');
  await palette.getByRole('group', { name: 'Companies' }).getByRole('option').first().click();
  await expect(page.getByRole('heading', { name: 'Companies' })).toBeVisible();
});
