import { expect, test } from '../fixtures.ts';
import { openSample } from '../pages/start.ts';
import { go, shoot } from './camera.ts';

test('two records of one person, side by side', async ({ page }) => {
  await openSample(page);
  await go(page, '#/people');
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row');
  for (const at of [1, 2]) await rows.nth(at).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await expect(page.getByRole('dialog', { name: /^Merge/ })).toBeVisible();
  await shoot(page, 'merge');
});
