import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

test('tasks are done, taken back, put off and added, one by one and together', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  const table = page.getByRole('grid', { name: 'Tasks' });
  await expect(table).toHaveAttribute('aria-rowcount', '14');
  await expect(table).toBeFocused();
  await expectAccessible(page);

  // By key, and back by key.
  await page.keyboard.press('Home');
  await page.keyboard.press('d');
  await expect(page.getByText('Done: Renew consent').last()).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', '13');
  // Under the mouse a toast stays, unless what it offers is done already.
  const offer = page.getByRole('button', { name: 'Undo' });
  await offer.hover();
  await page.keyboard.press('Control+z');
  await expect(table).toHaveAttribute('aria-rowcount', '14');
  await expect(offer).toBeHidden();

  // By mouse, and back by the toast.
  await table.getByRole('button', { name: 'Done: Take a reference' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '13');
  await undoFromToast(page, 'Done: Take a reference');
  await expect(table).toHaveAttribute('aria-rowcount', '14');

  // Putting off wants a reason, which stands beside the task.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('s');
  const putOff = page.getByRole('dialog', { name: 'Put off' });
  await expect(putOff.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(putOff.getByText('Say why, so that it makes sense when it comes back.')).toBeVisible();
  await page.keyboard.type('Moving house');
  await putOff.getByRole('button', { name: 'In two weeks' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(putOff).toBeHidden();
  await expect(table.getByRole('row', { name: /Moving house/ })).toContainText('in 14 days');

  // Several at once: as one entry, with one undo.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Done (2)' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '12');
  await undoFromToast(page, 'Done: 2 tasks');
  await expect(table).toHaveAttribute('aria-rowcount', '14');
  await table.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Put off 13 tasks' })).toBeVisible();
  await page.keyboard.press('Escape');

  // One Esc closes; what was typed is there the next time.
  const add = page.getByRole('dialog', { name: 'New task' });
  const what = add.getByRole('textbox', { name: 'What is to be done' });
  await table.focus();
  await page.keyboard.press('a');
  await expect(what).toBeFocused();
  await page.keyboard.type('Order new ');
  await page.keyboard.press('Escape');
  await expect(add).toBeHidden();
  await page.keyboard.press('a');
  await expect(what).toHaveValue('Order new ');
  await page.keyboard.press('End');
  await page.keyboard.type('cards');
  await page.keyboard.press('Enter');
  await expect(add).toBeHidden();
  await expect(table.getByRole('row', { name: /Order new cards/ })).toContainText('tomorrow');

  // What is done stays to be seen, and whom a task is about is a key away.
  await page.getByRole('radio', { name: 'Done lately' }).click();
  await expect(table.getByRole('row', { name: /Order new cards/ })).toBeHidden();
  await page.getByRole('radio', { name: 'Overdue', exact: true }).click();
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Person' })).toBeVisible();
});
