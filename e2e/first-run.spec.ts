import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';

test('the sample is opened by its key and removed again; a wrong address is told before an empty start', async ({ page }) => {
  const welcome = page.getByRole('heading', { name: 'Welcome to Warmbench' });
  await expect(welcome).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Add candidates' })).toBeVisible({ timeout: 30_000 });
  const banner = page.getByRole('complementary', { name: 'Sample workspace' });
  await expect(banner).toBeVisible();

  await banner.getByRole('button', { name: 'Remove sample and start my own' }).click();
  await expect(welcome).toBeVisible({ timeout: 30_000 });

  // A digit typed in a field is a digit, no choice.
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Okoro');
  await page.getByRole('textbox', { name: 'Your mail address' }).fill('kim');
  await page.keyboard.type('3');
  await expect(page.getByRole('textbox', { name: 'Your mail address' })).toHaveValue('kim3');
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByText('This is not a whole mail address, such as robin@example.com.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your mail address' }).fill('kim@warmbench.example');
  for (const [field, place] of [['Time zone', 'Lisbon'], ['Phone numbers are from', 'Portugal']] as const) {
    await page.getByRole('combobox', { name: field }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(place);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: field })).toHaveValue(new RegExp(`^${place}`));
  }
  await page.getByRole('button', { name: 'Start empty' }).focus();
  await page.keyboard.press('3');
  await expect(welcome).toBeHidden();
  await expect(banner).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Mail address: kim@warmbench.example' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(/^Lisbon/);
  await expect(page.getByRole('combobox', { name: 'Phone numbers without a country code are from' })).toHaveValue('Portugal');
});

test('one begins by importing, and is welcomed only once', async ({ page, relaunch }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();
  const again = await relaunch();
  await expect(again.page.getByRole('link', { name: 'Pipeline' })).toBeVisible();
  await again.page.getByRole('link', { name: 'Pipeline' }).click();
  await expect(again.page.getByRole('button', { name: 'New job' }).first()).toBeVisible();
  await expect(again.page.getByRole('heading', { name: 'Welcome to Warmbench' })).toBeHidden();
});
