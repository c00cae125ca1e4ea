import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { cards, column } from './pages/board.ts';
import { answerOpenDialog, lockedWord, pdfWith } from './pages/cv-files.ts';
import { addPerson, openPerson } from './pages/people.ts';
import { openSample, startEmpty } from './pages/start.ts';

/** Drops or pastes a text file where a locator points. */
async function give(target: Locator, how: 'drop' | 'paste', name: string, text: string): Promise<void> {
  await target.evaluate((element, [kind, fileName, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content as string], fileName as string, { type: 'text/plain' }));
    const common = { bubbles: true, cancelable: true };
    element.dispatchEvent(kind === 'drop' ? new DragEvent('drop', { ...common, dataTransfer: transfer }) : new ClipboardEvent('paste', { ...common, clipboardData: transfer }));
  }, [how, name, text]);
}

test('a CV is attached, read beside its original, found in, used, undone, and there after a restart', async ({ app, page, relaunch }) => {
  await startEmpty(page);
  const panel = await addPerson(page, 'Ana Lima');
  await panel.getByRole('tab', { name: 'Documents' }).click();
  await expect(panel.getByText('No documents yet.')).toBeVisible();
  await expectAccessible(page);

  await answerOpenDialog(app, { 'Ana Lima CV.pdf': pdfWith('Ana Lima builds React desks'), 'Cover letter.docx': lockedWord, 'setup.exe': 'MZ' });
  await page.keyboard.press('Shift+F');
  const list = panel.getByRole('list', { name: 'Documents' });
  await expect(list.getByRole('button', { name: 'Ana Lima CV.pdf', exact: true })).toBeVisible();
  await expect(list.getByText('CV, version 1')).toBeVisible();
  await expect(list.getByText('Letter, version 1')).toBeVisible();
  await expect(list.getByText('Protected')).toBeVisible();
  await expect(page.getByText('setup.exe was not kept', { exact: false }).first()).toBeVisible();

  // The page is drawn, and the words looked for are marked on it and in the text.
  const reader = panel.getByRole('region', { name: 'Ana Lima CV.pdf', exact: true });
  await expect(reader.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await reader.getByRole('searchbox', { name: 'Find in this document' }).fill('react');
  await expect(reader.getByText('1 place')).toBeVisible();
  await expect.poll(() => reader.getByRole('img', { name: 'Page 1' }).evaluate((canvas) => canvas.parentElement?.querySelectorAll('span').length)).toBe(1);
  await expectAccessible(page);
  await reader.getByRole('radio', { name: 'Text' }).check();
  await expect(reader.locator('mark')).toHaveText('React');

  // Both at once, in full width.
  await reader.getByRole('button', { name: 'Original and text side by side' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ana Lima CV.pdf' });
  await expect(dialog.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Text of Ana Lima CV.pdf' })).toContainText('Ana Lima builds React desks');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await reader.getByRole('radio', { name: 'Original' }).check();

  // What is protected is kept, and says so.
  await list.getByRole('button', { name: 'Cover letter.docx', exact: true }).click();
  await expect(panel.getByText('it asks for a password', { exact: false })).toBeVisible();

  // A newer CV by drop; the same file again is no second document.
  await give(list, 'drop', 'Ana CV new.txt', 'Ana Lima, now with Rust');
  await expect(list.getByText('CV, version 2')).toBeVisible();
  await give(list, 'paste', 'Same.txt', 'Ana Lima, now with Rust');
  await expect(page.getByText('it is the same file as Ana CV new.txt', { exact: false }).first()).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(3);

  await list.getByRole('button', { name: 'Actions for Ana CV new.txt' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(list.getByText('CV, version 2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(list.getByText('CV, version 2')).toBeVisible();

  // The timeline tells of it once, and opens it.
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  const told = panel.getByRole('article', { name: /CV, version 2, attached · Ana CV new.txt/u });
  await expect(told).toHaveCount(1);
  await expect(panel.getByRole('article', { name: /removed/u })).toHaveCount(0);
  await told.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ana CV new.txt' }).getByText('Ana Lima, now with Rust')).toBeVisible();
  await page.keyboard.press('Escape');
  await told.getByRole('button', { name: 'Open the document' }).click();
  await expect(page.getByRole('dialog', { name: 'Ana CV new.txt' })).toBeVisible();
  await page.keyboard.press('Escape');

  const again = await relaunch({ kill: true });
  const later = await openPerson(again.page, 'Ana Lima');
  await later.getByRole('tab', { name: /Documents/ }).click();
  await expect(later.getByRole('list', { name: 'Documents' }).getByRole('listitem')).toHaveCount(3);
  await expect(later.getByText('Ana Lima, now with Rust')).toBeVisible();
});

test('CVs are read one person after the other with the arrow keys, and one is fixed for an application', async ({ page }) => {
  await openSample(page);
  const panel = page.getByRole('complementary', { name: 'Person' });
  const heading = panel.getByRole('heading', { level: 2 });
  const first = cards(column(page, 'New')).first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toBeVisible();
  const name = (await heading.textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Shift+D');
  await give(panel.getByText('No documents yet.', { exact: false }), 'drop', 'First.txt', 'The first CV');
  await expect(panel.getByText('The first CV')).toBeVisible();

  await panel.getByRole('button', { name: 'Actions for First.txt' }).click();
  await page.getByRole('menu').getByText('Used for').locator('xpath=following-sibling::*[1]').click();
  await expect(panel.getByText('Used for ', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: 'Actions for First.txt' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('an application was made with', { exact: false }).first()).toBeVisible();

  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(heading).not.toHaveText(name);
  await expect(panel.getByText('No documents yet.', { exact: false })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(heading).toHaveText(name);
  await expect(panel.getByText('The first CV')).toBeVisible();
});

test('CVs are read person by person without the mouse: the focus stays in what is read, also in full width', async ({ app, page }) => {
  test.slow();
  await openSample(page);
  const panel = page.getByRole('complementary', { name: 'Person' });
  const heading = panel.getByRole('heading', { level: 2 });
  const first = cards(column(page, 'New')).first();
  const long = Array.from({ length: 80 }, (_, i) => `Line ${i} of the first CV`).join('\n');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toBeVisible();
  const name = (await heading.textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Shift+D');
  await give(panel.getByText('No documents yet.', { exact: false }), 'drop', 'First.txt', long);
  const firstText = panel.getByRole('group', { name: 'Text of First.txt' });
  await expect(firstText).toBeVisible();
  await first.focus();
  await page.keyboard.press('j');
  await expect(heading).not.toHaveText(name);
  const second = (await heading.textContent()) ?? '';
  await answerOpenDialog(app, { 'Second.pdf': pdfWith('The second builds React desks') });
  await page.keyboard.press('Shift+F');
  const pages = panel.getByRole('group', { name: 'Pages of Second.pdf' });
  await expect(pages.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(heading).toHaveText(name);

  // From here on the focus is in the reader: arrows scroll it, J and K go on and back.
  await firstText.focus();
  const walk = panel.getByRole('group', { name: 'Person by person' });
  await expect(walk.getByText(/^1 of \d+$/u)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => firstText.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('j');
  await expect(heading).toHaveText(second);
  await expect(walk.getByText(/^2 of \d+$/u)).toBeVisible();
  await expect(pages).toBeFocused();
  await expect(pages.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await expectAccessible(page);
  // Without a document the panel keeps the focus.
  await page.keyboard.press('j');
  await expect(walk.getByText(/^3 of \d+$/u)).toBeVisible();
  await expect(panel.getByText('No documents yet.', { exact: false })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true);
  await page.keyboard.press('k');
  await expect(pages).toBeFocused();
  await page.keyboard.press('k');
  await expect(firstText).toBeFocused();
  await expect(walk.getByRole('button', { name: 'The person before' })).toBeDisabled();

  // While one types in the reader's search, too; and with the mouse.
  await panel.getByRole('searchbox', { name: 'Find in this document' }).fill('desks');
  await page.keyboard.press('Alt+PageDown');
  await expect(heading).toHaveText(second);
  await expect.poll(() => pages.getByRole('img', { name: 'Page 1' }).evaluate((canvas) => canvas.parentElement?.querySelectorAll('span').length)).toBe(1);
  await walk.getByRole('button', { name: 'The person before' }).click();
  await expect(heading).toHaveText(name);

  // In full width the dialog goes along.
  await panel.getByRole('button', { name: 'Original and text side by side' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^1 of \d+$/u)).toBeVisible();
  await dialog.getByRole('group', { name: 'Text of First.txt' }).focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('dialog', { name: 'Second.pdf' })).toBeVisible();
  await expect(dialog.getByText(second, { exact: true })).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('j');
  await expect(dialog.getByText('Nothing is attached to this person.')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('dialog', { name: 'Second.pdf' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(heading).toHaveText(second);
  await page.keyboard.press('?');
  await expect(page.getByText('The next person', { exact: true })).toBeVisible();
});

test('what was searched for among people is marked in their CV', async ({ app, page }) => {
  await startEmpty(page);
  const panel = await addPerson(page, 'Ana Lima');
  await panel.getByRole('tab', { name: 'Documents' }).click();
  await answerOpenDialog(app, { 'Ana Lima CV.pdf': pdfWith('Ana Lima builds React desks') });
  await page.keyboard.press('Shift+F');
  await expect(panel.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.getByRole('main').getByRole('searchbox').first().fill('desks NOT java');
  const reader = panel.getByRole('region', { name: 'Ana Lima CV.pdf', exact: true });
  await expect(reader.getByText('1 place')).toBeVisible();
  await expect.poll(() => reader.getByRole('img', { name: 'Page 1' }).evaluate((canvas) => canvas.parentElement?.querySelectorAll('span').length)).toBe(1);
});
