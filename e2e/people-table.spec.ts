import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { headings, openTable } from './pages/people-table.ts';

test('columns are chosen, put in order, pinned and sized by keyboard and mouse, and are there again', async ({ page, relaunch }) => {
  const table = await openTable(page);
  expect((await headings(table)).slice(0, 3)).toEqual(['Name', 'Role', 'Employer']);

  // By keyboard: the chooser, a column in, one out, another order.
  await table.focus();
  await page.keyboard.press('v');
  await page.keyboard.press('c');
  const chooser = page.getByRole('dialog', { name: 'Columns of the table' });
  await chooser.getByRole('checkbox', { name: 'Complete' }).press('Space');
  await expect(chooser.getByRole('checkbox', { name: 'Complete' })).toBeFocused();
  await chooser.getByRole('checkbox', { name: 'Source' }).press('Space');
  await chooser.getByRole('button', { name: /^Move Role/ }).press('ArrowDown');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const chosen = await headings(table);
  expect(chosen.slice(0, 3)).toEqual(['Name', 'Employer', 'Role']);
  expect(chosen).toContain('Complete');
  expect(chosen).not.toContain('Source');
  await expect(table.getByText(/^\d+%$/u).first()).toBeVisible();

  // On a heading: Alt and an arrow, and its menu.
  const employer = table.getByRole('button', { name: 'Employer', exact: true });
  await employer.focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect((await headings(table)).slice(0, 3)).toEqual(['Name', 'Role', 'Employer']);
  await table.getByRole('button', { name: 'City', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menuitem', { name: 'Keep at the start' }).press('Enter');
  expect((await headings(table)).slice(0, 3)).toEqual(['Name', 'City', 'Role']);

  // What is pinned stays while the table scrolls sideways.
  const name = table.getByRole('columnheader', { name: 'Name' });
  const before = (await name.boundingBox())?.x;
  await table.evaluate((element) => element.scrollTo({ left: 400 }));
  expect((await name.boundingBox())?.x).toBe(before);
  await table.evaluate((element) => element.scrollTo({ left: 0 }));

  // By mouse: dragged to another place.
  await table.getByRole('button', { name: 'Rating', exact: true }).dragTo(table.getByRole('columnheader', { name: 'Role' }));
  await expect.poll(() => headings(table)).toEqual(expect.arrayContaining(['Rating']));
  expect((await headings(table)).indexOf('Rating')).toBe(2);

  const role = table.getByRole('columnheader', { name: 'Role' });
  const wide = (await role.boundingBox())?.width ?? 0;
  await role.getByRole('button', { name: 'Role', exact: true }).press('Shift+ArrowRight');
  await expect.poll(async () => (await role.boundingBox())?.width).toBeGreaterThan(wide);
  await expectAccessible(page);
  const kept = await headings(table);
  await page.waitForFunction(() => /"title":\d/u.test(localStorage.getItem('warmbench.people-table') ?? ''));

  const { page: again } = await relaunch();
  await again.getByRole('link', { name: 'People' }).click();
  await expect.poll(() => headings(again.getByRole('grid', { name: 'People' }))).toEqual(kept);
});

test('rows are sorted by several columns, and warmth shows its arithmetic', async ({ page }) => {
  const table = await openTable(page);
  const heading = (name: string) => table.getByRole('columnheader', { name });
  await table.getByRole('button', { name: 'City', exact: true }).click();
  await table.getByRole('button', { name: 'Warmth', exact: true }).click({ modifiers: ['Shift'] });
  await expect(heading('City')).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading('Warmth')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading('Warmth').getByText('2', { exact: true })).toBeVisible();
  const rows = await table.locator('[role=row][aria-rowindex]').evaluateAll((all) =>
    all.slice(1).map((row) => {
      const cells = [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent);
      return { city: cells[4] ?? '', warmth: Number(cells[5]) };
    }),
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (!next) break;
    expect(row.city.localeCompare(next.city)).toBeLessThanOrEqual(0);
    if (row.city === next.city) expect(row.warmth).toBeGreaterThanOrEqual(next.warmth);
  }
  // A plain press sorts by that column alone again.
  await table.getByRole('button', { name: 'Warmth', exact: true }).press('Enter');
  await expect(heading('City')).not.toHaveAttribute('aria-sort', /./u);

  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+W');
  const why = page.getByRole('dialog', { name: /^Warmth of/ });
  await expect(why.getByRole('row', { name: /^Interest/ })).toBeVisible();
  await expect(why.getByText('Together, from 0 to 100')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // The same figure in the panel, and its arithmetic on focus.
  await table.focus();
  await page.keyboard.press('Enter');
  const badge = page.getByRole('complementary', { name: 'Person' }).getByRole('button', { name: /^Warmth \d+,/ });
  await expect(badge).toBeVisible();
  await badge.hover();
  await expect(page.getByRole('tooltip')).toContainText('Interest');
});

test('columns are filtered with counts, and a search is put together from rows; the search box says the same', async ({ page }) => {
  const table = await openTable(page);
  const box = page.getByRole('searchbox', { name: 'Search people' });

  // By keyboard: two towns, with how many people live there.
  await table.getByRole('button', { name: 'City', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menuitem', { name: 'Filter…' }).press('Enter');
  const filter = page.getByRole('dialog', { name: 'Filter: City' });
  await expect(filter.getByRole('textbox', { name: 'Contains' })).toBeFocused();
  await filter.getByRole('checkbox', { name: 'Berlin' }).press('Space');
  await filter.getByRole('checkbox', { name: 'Hamburg' }).press('Space');
  await expectAccessible(page);
  await filter.getByRole('button', { name: /^Show \d+ people/u }).press('Enter');
  await expect(box).toHaveValue('(city:"Berlin" OR city:"Hamburg") ');
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');

  // Another column counts among those who are left; the choices above the table write into the same search.
  await table.getByRole('columnheader', { name: 'Warmth' }).hover();
  await table.getByRole('columnheader', { name: 'Warmth' }).locator('[data-column-menu]').click();
  await page.getByRole('menuitem', { name: 'Filter…' }).click();
  const warmth = page.getByRole('dialog', { name: 'Filter: Warmth' });
  await warmth.getByRole('textbox', { name: 'From: Warmth' }).fill('10');
  await expect(warmth.getByRole('button', { name: /^Show \d+ (?:people|person)/u })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(box).toHaveValue('(city:"Berlin" OR city:"Hamburg") warmth:10.. ');
  await page.getByRole('radio', { name: 'Candidates' }).check();
  await expect(box).toHaveValue(/kind:candidate $/u);
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await expect(box).toHaveValue('(city:"Berlin" OR city:"Hamburg") warmth:10.. ');

  // The same as rows; what is built is written into the box.
  await table.focus();
  await page.keyboard.press('v');
  await page.keyboard.press('b');
  const builder = page.getByRole('dialog', { name: 'Build a search' });
  await expect(builder.getByRole('group', { name: 'Any of these' }).getByRole('textbox', { name: 'Value: condition 1' })).toHaveValue('Berlin');
  await builder.getByRole('button', { name: 'Condition', exact: true }).last().click();
  const added = builder.getByRole('group', { name: 'Condition 3' });
  await added.getByRole('combobox', { name: 'Field: condition 3' }).fill('Has');
  await page.getByRole('option', { name: 'Has', exact: true }).click();
  await added.getByRole('combobox', { name: 'Value: condition 3' }).click();
  await page.getByRole('option', { name: 'email', exact: true }).click();
  await expect(builder.getByRole('textbox', { name: 'The search as text' })).toHaveValue('(city:"Berlin" OR city:"Hamburg") warmth:10.. has:email');
  await expectAccessible(page);
  // And the other way round.
  await builder.getByRole('textbox', { name: 'The search as text' }).fill('rating:>=3 NOT city:berlin');
  await expect(builder.getByRole('button', { name: 'Not condition 2' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(box).toHaveValue('rating:>=3 NOT city:berlin ');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '61');
});

test('what the table shows is kept as a view, changed, renamed, removed and brought back', async ({ page, relaunch }) => {
  const table = await openTable(page);
  const box = page.getByRole('searchbox', { name: 'Search people' });
  await box.fill('city:berlin');
  await table.getByRole('button', { name: 'Warmth', exact: true }).click();
  await expect(table).not.toHaveAttribute('aria-rowcount', '61');

  // By keyboard.
  await table.focus();
  await page.keyboard.press('v');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Save as a view' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Warm in Berlin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Warm in Berlin', exact: true })).toBeVisible();

  // What differs from it is said, and can be put into it.
  await table.getByRole('button', { name: 'City', exact: true }).press('Alt+ArrowLeft');
  const changed = page.getByRole('button', { name: 'Warm in Berlin, changed' });
  await changed.click();
  await page.getByRole('menuitem', { name: 'Update “Warm in Berlin”' }).click();
  await expect(page.getByRole('button', { name: 'Warm in Berlin', exact: true })).toBeVisible();
  const order = await headings(table);

  // Everybody, and back; by keyboard.
  await table.focus();
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Everybody' }).press('Enter');
  await expect(table).toHaveAttribute('aria-rowcount', '61');
  expect(await headings(table)).not.toEqual(order);
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Warm in Berlin' }).click();
  await expect(box).toHaveValue('city:berlin ');
  expect(await headings(table)).toEqual(order);
  await expect(table.getByRole('columnheader', { name: 'Warmth' })).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('button', { name: 'Warm in Berlin', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Rename “Warm in Berlin”…' }).click();
  const rename = page.getByRole('dialog', { name: 'Rename the view Warm in Berlin' });
  await rename.getByRole('textbox', { name: 'Name' }).fill('Berlin');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Berlin', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove “Berlin”' }).click();
  await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
  await table.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Removed the view Berlin').first()).toBeVisible();

  const { page: again } = await relaunch();
  await again.getByRole('link', { name: 'People' }).click();
  await again.getByRole('button', { name: 'Views', exact: true }).click();
  await again.getByRole('menuitem', { name: 'Berlin' }).click();
  await expect(again.getByRole('searchbox', { name: 'Search people' })).toHaveValue('city:berlin ');
});
