import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { card, cards, column, nameOf, openBoard, said } from './pages/board.ts';

test('keys: walk, move, undo, reorder, select, reject and reopen', async ({ page }) => {
  await openBoard(page);
  const fresh = column(page, 'New');
  const screen = column(page, 'Screen');
  await expect(cards(fresh).first()).toBeVisible();
  const name = await nameOf(cards(fresh).first());
  const freshBefore = await cards(fresh).count();
  const screenBefore = await cards(screen).count();

  await test.step('the first key focuses the first card, ] moves it and keeps the focus', async () => {
    await cards(fresh).first().focus();
    await page.keyboard.press(']');
    await expect(cards(screen)).toHaveCount(screenBefore + 1);
    await expect(cards(fresh)).toHaveCount(freshBefore - 1);
    await expect(screen.getByRole('row', { name: new RegExp(`^${name};`) })).toBeFocused();
    await said(page, `Moved ${name} to Screen, position 1 of ${screenBefore + 1}`);
  });

  await test.step('Ctrl+Z takes it back, the focus goes with the card', async () => {
    await page.keyboard.press('Control+z');
    await expect(cards(fresh)).toHaveCount(freshBefore);
    await expect(fresh.getByRole('row', { name: new RegExp(`^${name};`) })).toBeFocused();
  });

  await test.step('Alt+Down puts the card below its neighbour, Alt+Up back', async () => {
    const second = await nameOf(cards(fresh).nth(1));
    await page.keyboard.press('Alt+ArrowDown');
    await expect(cards(fresh).first()).toHaveAccessibleName(new RegExp(`^${second};`));
    await expect(card(page, name)).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(cards(fresh).first()).toHaveAccessibleName(new RegExp(`^${name};`));
    await expect(card(page, name)).toBeFocused();
  });

  await test.step('arrows and letters walk between cards and columns that have some; ] and [ move there and back', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(cards(column(page, 'Submitted')).first()).toBeFocused();
    await page.keyboard.press('h');
    await expect(cards(fresh).first()).toBeFocused();
    await page.keyboard.press('j');
    await expect(cards(fresh).nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(cards(fresh).first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(cards(fresh).last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press(']');
    await expect(cards(screen)).toHaveCount(screenBefore + 1);
    await page.keyboard.press('[');
    await expect(cards(screen)).toHaveCount(screenBefore);
    await expect(cards(fresh)).toHaveCount(freshBefore);
  });

  await test.step('Ctrl+A selects the column, Delete takes off, Ctrl+Z and Ctrl+Shift+Z go there and back', async () => {
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('toolbar', { name: 'Selected candidates' })).toContainText(`${freshBefore} selected`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await expect(cards(fresh)).toHaveCount(freshBefore - 1);
    await page.keyboard.press('Control+z');
    await expect(cards(fresh)).toHaveCount(freshBefore);
    await page.keyboard.press('Control+Shift+z');
    await expect(cards(fresh)).toHaveCount(freshBefore - 1);
    await page.keyboard.press('Control+z');
    await expect(cards(fresh)).toHaveCount(freshBefore);
  });

  await test.step('Shift+L shows the late ones only, - folds the column', async () => {
    await page.keyboard.press('Shift+L');
    await expect(page.getByRole('button', { name: 'Late only' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Shift+L');
    await expect(cards(fresh)).toHaveCount(freshBefore);
    await cards(fresh).first().focus();
    await page.keyboard.press('-');
    await expect(cards(fresh)).toHaveCount(0);
    await page.getByRole('button', { name: 'Open New' }).press('Enter');
    await expect(cards(fresh)).toHaveCount(freshBefore);
    await cards(fresh).first().focus();
  });

  await test.step('n, c, t and w write about the person of the card; Esc leads back to it', async () => {
    const panel = page.getByRole('complementary', { name: 'Person' });
    for (const [key, field] of [['n', 'Note'], ['c', 'What was said'], ['t', 'Task'], ['w', 'Subject']] as const) {
      await page.keyboard.press(key);
      await expect(panel.getByRole('textbox', { name: field, exact: true })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(cards(fresh).first()).toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('x and Shift+Down select, m 2 moves both by one entry', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    const bar = page.getByRole('toolbar', { name: 'Selected candidates' });
    await expect(bar).toContainText('2 selected');
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog', { name: 'Move 2 candidates' })).toBeVisible();
    await page.keyboard.press('2');
    await expect(cards(screen)).toHaveCount(screenBefore + 2);
    await page.keyboard.press('Control+z');
    await expect(cards(screen)).toHaveCount(screenBefore);
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
  });

  await test.step('e rejects with a reason; the next card has the focus; the foot reopens', async () => {
    await cards(fresh).first().focus();
    const rejected = await nameOf(cards(fresh).first());
    const next = await nameOf(cards(fresh).nth(1));
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: `Reject ${rejected}` });
    await expect(dialog.getByRole('button', { name: /^Reject/ })).toBeDisabled();
    await dialog.getByLabel('Note for colleagues').fill('Asked twice.');
    await dialog.getByRole('combobox', { name: 'Reason' }).fill('pay');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(card(page, next)).toBeFocused();
    await fresh.getByRole('button', { name: /no longer in play/ }).click();
    const ended = fresh.getByRole('row', { name: new RegExp(`^${rejected};.*Withdrawn: Pay too low`) });
    await ended.focus();
    await page.keyboard.press('r');
    await expect(fresh.getByRole('row', { name: new RegExp(`^${rejected};.*in this stage`, 'i') })).toBeVisible();
  });

  await test.step('Enter opens the person beside the board, the panel follows the focus, Space closes it', async () => {
    await cards(fresh).first().focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Person' });
    await expect(panel).toContainText(await nameOf(cards(fresh).first()));
    await cards(fresh).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(panel).toContainText(await nameOf(cards(fresh).nth(1)));
    await page.keyboard.press('Space');
    await expect(panel).toBeHidden();
  });

  await test.step('an answer that rules out is said on the panel and the card, and moves nobody', async () => {
    await page.keyboard.press('Enter');
    const asked = await nameOf(cards(fresh).nth(1));
    const panel = page.getByRole('complementary', { name: 'Person' });
    await panel.getByRole('tab', { name: /Applications/ }).click();
    await panel.getByRole('button', { name: /^Is your registration valid\?/ }).click();
    await page.getByRole('menuitem', { name: 'No', exact: true }).click();
    await expect(panel.getByText('Knock-out: No')).toBeVisible();
    await expect(fresh.getByRole('row', { name: new RegExp(`^${asked};.*Knock-out: Is your registration valid\\? No`) })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+z');
    await expect(panel.getByText('Knock-out: No')).toBeHidden();
  });
});
