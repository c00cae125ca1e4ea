import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openSample } from '../pages/start.ts';
import { go, shoot } from './camera.ts';

const screens = [
  ['people', '#/people', 'People'],
  ['pools', '#/pools', 'Pools'],
  ['companies', '#/companies', 'Companies'],
  ['jobs', '#/jobs', 'Jobs'],
  ['tasks', '#/tasks', 'Tasks'],
  ['calendar', '#/calendar', 'Calendar'],
  ['history', '#/history', 'History'],
  ['settings', '#/settings', 'Settings'],
] as const;

/** A file as a fair's sign-up sheet gives it: a header, good rows, and one that holds nobody. */
const signUps = {
  name: 'fair-sign-ups.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Name,E-mail,Mobile,Current employer,Skills,Met on\nAda Quist,ada.quist@post.example,0301 234567,Kessel & Sohn,"welding; CAD",2026-11-20\nMarek Łoś,marek@post.example,,Northwind Rail,signalling,2026-11-20\nIngrid Sjöberg,ingrid.s@post.example,,,"procurement, Swedish",2026-11-21\n,,,,,\n',
  ),
};

test('the desk, screen by screen', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeVisible();
  await shoot(page, 'welcome');

  await openSample(page);
  await shoot(page, 'pipeline');
  await openCard(page);
  await shoot(page, 'pipeline-person');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: /^Reject/ })).toBeVisible();
  await shoot(page, 'reject');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Pipeline' }).focus();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Find or do anything' }).fill('an');
  await expect(page.getByRole('option').first()).toBeVisible();
  await shoot(page, 'palette');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Person' }).getByRole('button', { name: 'Close the panel' }).click();

  for (const [name, hash, heading] of screens) {
    await go(page, hash);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await shoot(page, name);
  }
  await go(page, '#/pools');
  await page.getByRole('button', { name: 'Platform engineers, Hamburg' }).click();
  await page.getByRole('radio', { name: 'Over time' }).click();
  await expect(page.getByRole('img', { name: /^Size/ })).toBeVisible();
  await shoot(page, 'pool-over-time');
  await go(page, '#/people');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('(city:"Berlin" OR city:"Hamburg") warmth:>=20 NOT has:cv');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('v');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: 'Build a search' }).getByRole('button', { name: /^Show \d/u })).toBeVisible();
  await shoot(page, 'people-search');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+W');
  await expect(page.getByRole('dialog', { name: /^Warmth of/u }).getByText('Together, from 0 to 100')).toBeVisible();
  await shoot(page, 'warmth');
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot(page, 'keys');
  await page.keyboard.press('Escape');

  await go(page, '#/jobs');
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: /job/i })).toBeVisible();
  await shoot(page, 'job');
  await page.keyboard.press('Escape');

  await go(page, '#/import');
  await page.getByLabel('Files to import').setInputFiles(signUps);
  await expect(page.getByRole('region', { name: 'Preview of the first rows' }).getByRole('cell', { name: 'Ada Quist' })).toBeVisible();
  await shoot(page, 'import');
});

/** The first card in the interview column: somebody with a history. */
async function openCard(page: Page): Promise<void> {
  await page.keyboard.press('ArrowDown');
  for (let column = 0; column < 3; column++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Person' }).getByRole('tab', { name: /Timeline/ })).toBeVisible();
}
