import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openPerson } from './pages/people.ts';
import { openSample, startEmpty } from './pages/start.ts';

test('an empty desk asks for people; a new one is added by keyboard, survives closing, and is known the next time', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await expect(page.getByText('Nobody here yet.')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'New person' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Give a name, a mail address or a phone number.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Dr. Ana Maria van der Berg');
  await expect(dialog.getByText('Given name Ana Maria, family name van der Berg')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Mail' }).fill('ana@example.com');

  // What is typed is still there after closing without saving.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('a');
  await expect(dialog.getByRole('textbox', { name: 'Mail' })).toHaveValue('ana@example.com');
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('complementary', { name: 'Person' });
  await expect(panel.getByRole('heading', { name: 'Ana Maria van der Berg' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ana Maria van der Berg/ })).toBeVisible();

  // The same address in another case is somebody we know.
  await page.getByRole('button', { name: 'New person' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Mail' })).toHaveValue('');
  await dialog.getByRole('textbox', { name: 'Mail' }).fill('ANA@Example.com');
  await expect(dialog.getByText('Ana Maria van der Berg same mail')).toBeVisible();
  await expect(dialog.getByText('no contact yet')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add anyway' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByRole('heading', { name: 'Ana Maria van der Berg' })).toBeVisible();
});

test('everybody is searched, sorted, narrowed, selected and changed together', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');

  const first = table.getByRole('row').nth(1);
  await table.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  const last = await first.innerText();
  await table.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(first).not.toHaveText(last);

  // A column's width, by keyboard.
  const role = table.getByRole('columnheader', { name: 'Role' });
  const wide = (await role.boundingBox())?.width ?? 0;
  await role.getByRole('button').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await role.boundingBox())?.width).toBeGreaterThan(wide);

  // Words find whatever their case and accents.
  await page.keyboard.press('/');
  await page.keyboard.type('ayse');
  await expect(table).toHaveAttribute('aria-rowcount', '4');
  await expect(table.getByText('Ayşe Koçak')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search people' }).fill('zzz nobody');
  await expect(page.getByText('Nobody fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  await page.getByRole('radio', { name: 'Client contacts' }).check();
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');
  await page.getByRole('button', { name: 'Clear filters' }).click();

  // One tag, by keyboard; one owner, by mouse.
  await page.getByRole('button', { name: 'Tag', exact: true }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Tag: / })).toBeVisible();
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Owner', exact: true }).click();
  await page.getByRole('option').nth(1).click();
  await expect(page.getByRole('button', { name: /^Owner: / })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '61');

  // By keyboard: down, a range with Shift, a tag for all of them, and back.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Shift+T');
  await page.keyboard.type('met in spring');
  await page.keyboard.press('Enter');
  await expect(table.getByText('met in spring')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByText('met in spring')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await table.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('60 selected')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Let go' }).click();

  // By mouse: two rows, into the trash, and back by the key.
  await table.getByRole('row').nth(2).click();
  await table.getByRole('row').nth(3).click({ modifiers: ['Shift'] });
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '59');
  await table.focus();
  await page.keyboard.press('Control+z');
  await expect(table).toHaveAttribute('aria-rowcount', '61');
});

test('anybody is found from anywhere, and put on a job', async ({ page }) => {
  await openSample(page);
  const panel = await openPerson(page, 'Larissa Meireles');

  await page.getByRole('link', { name: 'People' }).click();
  const table = page.getByRole('grid', { name: 'People' });
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  await page.keyboard.press('/');
  await page.keyboard.type('larissa');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Add to a job' });
  await dialog.getByRole('option').nth(1).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Added Larissa Meireles to/).first()).toBeVisible();
  await panel.getByRole('tab', { name: /Applications/ }).click();
  await expect(panel.getByRole('link')).toHaveCount(2);
});
