import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openTable } from './pages/people-table.ts';

test('cells are edited in place by F2 and by a double click; Tab goes on, Esc gives up, undo takes it back', async ({ page }) => {
  const table = await openTable(page);
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  const role = table.getByRole('textbox', { name: /^Role of / });
  await expect(role).toBeFocused();
  await page.keyboard.type('Head of Engineering');
  await page.keyboard.press('Tab');
  const employer = table.getByRole('textbox', { name: /^Employer of / });
  await expect(employer).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('Nobody');
  await page.keyboard.press('Escape');
  await expect(table).toBeFocused();
  await expect(table.getByRole('row').nth(1)).toContainText('Head of Engineering');
  await expect(table.getByRole('row').nth(1)).not.toContainText('Nobody');

  await table.getByRole('row').nth(2).getByRole('gridcell').nth(4).dblclick();
  const city = table.getByRole('textbox', { name: /^City of / });
  await expect(city).toBeFocused();
  await city.fill('Bonn');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row').nth(2)).toContainText('Bonn');
  await expect(table).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(table.getByRole('row').nth(2)).not.toContainText('Bonn');
  await page.keyboard.press('Control+z');
  await expect(table.getByRole('row').nth(1)).not.toContainText('Head of Engineering');
});

test('the selected people, or all that are shown, are copied as a table and printed', async ({ page }) => {
  const table = await openTable(page);
  await page.evaluate(() => {
    const seen = { copied: [] as Record<string, string>[], printed: [] as string[] };
    Object.assign(window, { seen });
    navigator.clipboard.write = async (items) => {
      for (const item of items) seen.copied.push(Object.fromEntries(await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const))));
    };
    window.print = () => {
      seen.printed.push((document.querySelector('body > section') as HTMLElement).textContent);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: { copied: Record<string, string>[]; printed: string[] } }).seen);

  // Two of them, by keyboard.
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied 2 people as a table').first()).toBeVisible();
  const [first] = (await seen()).copied;
  const lines = (first?.['text/plain'] ?? '').split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^Name\tRole\tEmployer\t/u);
  expect(first?.['text/html']).toContain('<th>Name</th>');
  await page.getByRole('button', { name: 'Let go' }).click();

  // All that are shown, by mouse, onto paper.
  await page.getByRole('searchbox', { name: 'Search people' }).fill('city:berlin');
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');
  const found = Number(await table.getAttribute('aria-rowcount')) - 1;
  await page.getByRole('button', { name: 'More of the table' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: /^Print/ }).click();
  await expect.poll(async () => (await seen()).printed.length).toBe(1);
  const paper = (await seen()).printed[0] ?? '';
  expect(paper).toContain(`${found} people`);
  expect(paper).toContain('found by: city:berlin');
  await expect(page.locator('body > section')).toHaveCount(0);
});
