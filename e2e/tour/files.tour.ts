import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { cards, column } from '../pages/board.ts';
import { answerOpenDialog, pdfWith } from '../pages/cv-files.ts';
import { answerSaveDialog } from '../pages/save-dialog.ts';
import { openSample, startEmpty } from '../pages/start.ts';
import { shoot, tourFolder } from './camera.ts';

test('what leaves the desk: invites as calendar file and mail draft', async ({ app, page }) => {
  await startEmpty(page);
  await page.keyboard.press('Control+n');
  const person = page.getByRole('dialog', { name: 'New person' });
  await person.getByRole('textbox', { name: 'Name', exact: true }).fill('Ana Lima');
  await person.getByRole('textbox', { name: 'Mail' }).fill('ana.lima@post.example');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Ana Lima' }).click();
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: 'Schedule an interview with Ana Lima' });
  await dialog.getByRole('textbox', { name: 'Link' }).fill('https://meet.example/ana-lima');
  await dialog.getByRole('textbox', { name: 'Message to everybody invited' }).fill('We look forward to meeting you.');
  await shoot(page, 'interview');
  await page.keyboard.press('Control+Enter');

  const invites = page.getByRole('dialog', { name: 'Invites for the interview with Ana Lima' });
  await expect(invites.getByText('Ana Lima: no invite yet.')).toBeVisible();
  mkdirSync(tourFolder, { recursive: true });
  for (const [button, name] of [
    ['Save calendar file for Candidate', 'invite.ics'],
    ['Save mail draft for Candidate', 'invite.eml'],
  ] as const) {
    const saved = await answerSaveDialog(app, name);
    await invites.getByRole('button', { name: button }).click();
    writeFileSync(path.join(tourFolder, name), await saved());
  }
  await expect(invites.getByText(/Ana Lima: up to date/)).toBeVisible();
  await shoot(page, 'invites');
});

test('CVs, read beside the board', async ({ app, page }) => {
  await openSample(page);
  const panel = page.getByRole('complementary', { name: 'Person' });
  const first = cards(column(page, 'New')).first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  await first.focus();
  await page.keyboard.press('Shift+D');
  await expect(panel.getByText('No documents yet.', { exact: false })).toBeVisible();
  await answerOpenDialog(app, { 'CV 2026.pdf': pdfWith('Ten years of React and TypeScript') });
  await page.keyboard.press('Shift+F');
  await expect(panel.getByRole('img', { name: 'Page 1' })).toBeVisible();
  await panel.getByRole('searchbox', { name: 'Find in this document' }).fill('react');
  await expect(panel.getByText('1 place')).toBeVisible();
  await panel.getByRole('group', { name: 'Pages of CV 2026.pdf' }).focus();
  await shoot(page, 'documents');
  await panel.getByRole('button', { name: 'Original and text side by side' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: 'Page 1' })).toBeVisible();
  await shoot(page, 'documents-wide');
});
