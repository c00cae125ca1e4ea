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
