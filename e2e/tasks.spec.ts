import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

test('tasks are done, taken back, put off and added, one by one and together', async ({ page, relaunch }) => {
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
  await page.keyboard.type('Moving');
  await page.keyboard.press('Escape');
  await expect(putOff).toBeHidden();
  await page.keyboard.press('s');
  await expect(putOff.getByRole('textbox', { name: 'Why' })).toHaveValue('Moving');
  await page.keyboard.press('End');
  await page.keyboard.type(' house');
  await putOff.getByRole('button', { name: 'In two weeks' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(putOff).toBeHidden();
  await expect(table.getByRole('row', { name: /Moving house/ })).toContainText('in 14 days');

  // By key it is selected, let go, and changed.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Done (1)' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Done (1)' })).toBeHidden();
  await page.keyboard.press('e');
  const changing = page.getByRole('dialog', { name: 'Change the task' });
  await changing.getByRole('textbox', { name: 'What is to be done' }).fill('Ask twice');
  await page.keyboard.press('Enter');
  await expect(changing).toBeHidden();
  await expect(table.getByRole('row', { name: /Ask twice/ })).toBeVisible();

  // By mouse: its name opens it; starting over puts back what is saved.
  await table.getByRole('button', { name: 'Ask twice', exact: true }).click();
  await changing.getByRole('textbox', { name: 'What is to be done' }).fill('Ask three times');
  await changing.getByRole('button', { name: 'Discard changes' }).click();
  await expect(changing.getByRole('textbox', { name: 'What is to be done' })).toHaveValue('Ask twice');
  await changing.getByRole('button', { name: 'Cancel' }).click();

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
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('d');
  await undoFromToast(page, /^Reopened/);
  await page.getByRole('radio', { name: 'Overdue', exact: true }).click();
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Person' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  // Why a task is put off is kept as it is typed, also through a restart, until one starts over.
  await page.keyboard.press('s');
  await page.keyboard.type('Half a reas');
  const again = await relaunch();
  await again.page.getByRole('link', { name: 'Tasks' }).click();
  await again.page.getByRole('radio', { name: 'Overdue', exact: true }).check();
  await again.page.getByRole('grid', { name: 'Tasks' }).focus();
  await again.page.keyboard.press('Home');
  await again.page.keyboard.press('s');
  const kept = again.page.getByRole('dialog', { name: 'Put off' });
  await expect(kept.getByRole('textbox', { name: 'Why' })).toHaveValue('Half a reas');
  await kept.getByRole('button', { name: 'Start over' }).press('Enter');
  await expect(kept.getByRole('textbox', { name: 'Why' })).toHaveValue('');
  await expect(kept.getByRole('textbox', { name: 'Why' })).toBeFocused();
});
