import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { ask } from './pages/bridge.ts';
import { addPerson } from './pages/people.ts';
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
  await page.getByRole('textbox', { name: 'Until' }).fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'From' }).fill('today');
  await page.keyboard.press('Enter');
  await expect(edited).toBeVisible();
  await page.getByRole('link', { name: 'Companies' }).click();
  await expect(page.getByText('No client, employer or school yet.')).toBeVisible();
});

test('the history of one person is a link away, and follows what is done', async ({ page }) => {
  await startEmpty(page);
  await addPerson(page, 'Ana Lima');
  const panel = await addPerson(page, 'Ben Ode');
  await panel.getByRole('button', { name: 'Actions of the person' }).click();
  await page.getByRole('menuitem', { name: /History/ }).click();
  await expect(page.getByRole('article', { name: /Ben Ode/ })).toBeVisible();
  await expect(page.getByRole('article', { name: /Ana Lima/ })).toBeHidden();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('article', { name: /Ana Lima/ })).toBeVisible();

  // Whose changes: chosen by keyboard, then by mouse.
  await addColleague(page, 'Mia Berg');
  await page.reload();
  const who = page.getByRole('combobox', { name: 'Who' });
  await expect(page.getByRole('article', { name: /Ana Lima/ })).toBeVisible();
  await who.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Mia Berg' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(who).toHaveValue('Mia Berg');
  await expect(page.getByText('Nothing in history fits these filters.')).toBeVisible();
  await who.click();
  await page.getByRole('option', { name: 'Robin Vega' }).click();
  await expect(page.getByRole('article', { name: /Ana Lima/ })).toBeVisible();

  // One more change while the list is open.
  const before = await page.getByRole('article').count();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article')).toHaveCount(before + 1);
});

/** Another recruiter at this desk, as a second device would bring; the window knows them when it opens next. */
async function addColleague(page: Page, name: string): Promise<void> {
  const { userId } = (await ask(page, 'journal.info')).value as { readonly userId: string };
  const value = { id: crypto.randomUUID(), createdAt: Date.now(), createdBy: userId, name, email: '' };
  const head = { id: crypto.randomUUID(), command: 'user.add', title: `Added ${name}`, kind: 'do', target: null, subjects: [] };
  const answer = await ask(page, 'journal.append', { head, ops: [{ kind: 'create', entity: 'users', id: value.id, value, inverse: { kind: 'del' } }] });
  expect(answer.ok, answer.error?.message).toBe(true);
}
