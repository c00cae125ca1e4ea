import { expect, test } from '../fixtures.ts';
import { openSample } from '../pages/start.ts';
import { go, shoot } from './camera.ts';

test('the desk, screen by screen', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeVisible();
  await shoot(page, 'welcome');

  await openSample(page);
  await expect(page.getByRole('group', { name: /New/ }).or(page.getByText('New').first())).toBeVisible();
  await shoot(page, 'pipeline');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /person/i }).or(page.getByRole('tab', { name: /Timeline/ }))).toBeVisible();
  await shoot(page, 'pipeline-person');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('an');
  await expect(page.getByRole('option').first()).toBeVisible();
  await shoot(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  for (const [name, hash, heading] of [
    ['people', '#/people', 'People'],
    ['companies', '#/companies', 'Companies'],
    ['jobs', '#/jobs', 'Jobs'],
    ['tasks', '#/tasks', 'Tasks'],
    ['calendar', '#/calendar', 'Calendar'],
    ['history', '#/history', 'History'],
    ['settings', '#/settings', 'Settings'],
    ['import', '#/import', 'Import'],
  ] as const) {
    await go(page, hash);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await shoot(page, name);
  }

  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot(page, 'keys');
});
