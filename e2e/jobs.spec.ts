import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { openSample, startEmpty } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';

test('the first job is opened by keyboard, with a new client, stages and a question of its own', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('j');
  await expect(page.getByText('Its board holds the candidates.')).toBeVisible();

  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'New job' });
  const title = dialog.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Give the job a title.')).toBeVisible();
  await expect(title).toBeFocused();
  await page.keyboard.type('Night nurse');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mercy Hospital');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('New: it is added with the job')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Openings' }).fill('2');
  await dialog.getByRole('textbox', { name: 'Pay from' }).fill('50000');
  await dialog.getByRole('textbox', { name: 'Pay to' }).fill('4000');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Less than the lowest pay.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Pay to' }).fill('60000');
  await expectAccessible(page);

  // A stage moves by the arrow keys on its grip, another one comes and is named.
  await dialog.getByRole('tab', { name: /Stages/ }).click();
  const names = dialog.getByRole('textbox', { name: 'Name of the stage' });
  await dialog.getByRole('button', { name: 'Move Submitted, 3 of 6' }).press('ArrowUp');
  await expect(dialog.getByRole('button', { name: 'Move Submitted, 2 of 6' })).toBeFocused();
  await expect(names.nth(1)).toHaveValue('Submitted');
  await dialog.getByRole('button', { name: 'Add a stage' }).press('Enter');
  await expect(names.nth(6)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Give the stage a name.')).toBeVisible();
  await expect(names.nth(6)).toBeFocused();
  await page.keyboard.type('offer');
  await expect(dialog.getByText('Two stages are called “offer”.')).toBeVisible();
  await page.keyboard.type(' signed');
  await expect(dialog.getByRole('alert')).toHaveCount(0);

  await dialog.getByRole('tab', { name: 'Questions' }).click();
  await dialog.getByRole('button', { name: 'Add a question' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Question', exact: true })).toBeFocused();
  await page.keyboard.type('Do you work nights?');
  await dialog.getByRole('combobox', { name: 'Answer to Do you work nights? that rules out' }).click();
  await page.getByRole('option', { name: '“No” rules out' }).click();
  await expectAccessible(page);

  // Closed without saving, all of it is still there.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'New job' }).click();
  await expect(title).toHaveValue('Night nurse');
  await dialog.getByRole('button', { name: 'Open job' }).click();
  await expect(dialog).toBeHidden();

  // Its board has the stages in their order.
  await expect(page.getByRole('heading', { name: /offer signed/ })).toBeVisible();
  await page.getByRole('link', { name: 'Jobs' }).click();
  const row = page.getByRole('grid', { name: 'Jobs' }).getByRole('row', { name: /Night nurse/ });
  await expect(row).toContainText('Mercy Hospital');
  await expect(row).toContainText('Robin Vega');
});

test('jobs are found, edited, taken apart and removed, and everything can be taken back', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Jobs' }).click();
  const table = page.getByRole('grid', { name: 'Jobs' });
  await expect(table).toHaveAttribute('aria-rowcount', '4');
  await expectAccessible(page);

  await page.keyboard.press('/');
  await page.keyboard.type('zzz');
  await expect(page.getByText('No job fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all jobs' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '4');

  await table.focus();
  await page.keyboard.press('Home');
  const title = await table.getByRole('row').nth(1).getByRole('link').innerText();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('tab', { name: /Stages/ }).click();

  // Taking out a stage that holds candidates asks where they go.
  await dialog.getByRole('button', { name: 'Remove Screen', exact: true }).click();
  await expect(dialog.getByText(/“Screen” holds \d+ candidates?\. They go to:/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Choose a stage.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Where the candidates of Screen go' }).click();
  await page.getByRole('option', { name: 'New', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await table.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add candidates' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^New/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Screen/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: /^Screen/ })).toBeVisible();

  // A stage may ask for a note before somebody enters it; the note stands on their timeline.
  await page.getByRole('link', { name: 'Jobs' }).click();
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('e');
  await dialog.getByRole('tab', { name: /Stages/ }).click();
  await dialog.getByRole('group', { name: 'What Screen asks for' }).getByRole('checkbox', { name: 'A note' }).check();
  await dialog.getByRole('textbox', { name: 'Business days until a candidate in Screen is late' }).fill('1');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await table.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'New', exact: true }).getByRole('row').filter({ has: page.getByRole('checkbox') }).first();
  const name = ((await card.getAttribute('aria-label')) ?? '').split(';')[0] ?? '';
  await card.focus();
  await page.keyboard.press(']');
  const asks = page.getByRole('dialog', { name: `Move ${name} to Screen` });
  await expect(asks.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(asks.getByText('Screen asks for a note. Say in a line why the move is right.')).toBeVisible();
  await page.keyboard.type('Can start at once.');
  await page.keyboard.press('Escape');
  await expect(asks).toBeHidden();
  await page.keyboard.press(']');
  await expect(asks.getByRole('textbox', { name: 'Note' })).toHaveValue('Can start at once.');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(asks).toBeHidden();
  await expect(page.getByRole('region', { name: 'Screen', exact: true }).getByRole('row', { name: new RegExp(`^${name};`) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Person' }).getByText('Can start at once.')).toBeVisible();
  await page.keyboard.press('Space');

  // A filled job leaves those that run.
  await page.getByRole('link', { name: 'Jobs' }).click();
  await table.getByRole('button', { name: `Edit ${title}` }).click();
  await dialog.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Filled' }).click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(table.getByRole('row', { name: new RegExp(title) })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Filled and closed' }).check();
  await expect(table.getByRole('row', { name: new RegExp(title) })).toBeVisible();
  await undoFromToast(page, /^Edited/);
  await page.getByRole('radio', { name: 'Running' }).check();
  await expect(table.getByRole('row', { name: new RegExp(title) })).toBeVisible();

  // By mouse: a stage is dragged above another one.
  await page.getByRole('link', { name: 'Jobs' }).click();
  await table.getByRole('button', { name: `Edit ${title}` }).click();
  await dialog.getByRole('tab', { name: /Stages/ }).click();
  await dialog.getByRole('button', { name: 'Move Offer, 5 of 6' }).dragTo(dialog.getByRole('button', { name: 'Move Screen, 2 of 6' }));
  await expect(dialog.getByRole('textbox', { name: 'Name of the stage' }).nth(1)).toHaveValue('Offer');
  await dialog.getByRole('button', { name: 'Discard changes' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the stage' }).nth(1)).toHaveValue('Screen');
  await page.keyboard.press('Escape');

  await table.focus();
  await page.keyboard.press('Delete');
  await expect(table).toHaveAttribute('aria-rowcount', '3');
  await undoFromToast(page, `Removed job ${title}`);
  await expect(table).toHaveAttribute('aria-rowcount', '4');
});
