import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { card, cards, column, nameOf, openBoard, undoSaid } from './pages/board.ts';
import { startEmpty } from './pages/start.ts';

test('mouse: drag one and several, the checkbox opens nobody, bulk bar, filters, columns', async ({ page }) => {
  await openBoard(page);
  const fresh = column(page, 'New');
  const screen = column(page, 'Screen');
  await expect(cards(fresh).first()).toBeVisible();
  const freshBefore = await cards(fresh).count();
  const screenBefore = await cards(screen).count();
  const name = await nameOf(cards(fresh).first());

  await test.step('drag a card to the next column and back', async () => {
    await cards(fresh).first().dragTo(screen, { targetPosition: { x: 100, y: 60 } });
    await expect(cards(screen)).toHaveCount(screenBefore + 1);
    await expect(cards(screen).first()).toHaveAccessibleName(new RegExp(`^${name};`));
    await cards(screen).first().dragTo(fresh, { targetPosition: { x: 100, y: 400 } });
    await expect(cards(fresh)).toHaveCount(freshBefore);
    await expect(cards(fresh).last()).toHaveAccessibleName(new RegExp(`^${name};`));
  });

  await test.step('select two by their boxes and drag both', async () => {
    for (const at of [0, 1]) {
      await cards(fresh).nth(at).hover();
      await cards(fresh).nth(at).getByRole('checkbox').click();
    }
    await expect(page.getByRole('complementary', { name: 'Person' })).toBeHidden();
    await expect(fresh).toContainText('2 selected');
    await cards(fresh).first().dragTo(screen, { targetPosition: { x: 100, y: 60 } });
    await expect(cards(screen)).toHaveCount(screenBefore + 2);
    await undoSaid(page, /^Moved 2 cards to Screen/);
    await expect(cards(screen)).toHaveCount(screenBefore);
  });

  await test.step('bulk: tag both, then take both off and undo', async () => {
    const bar = page.getByRole('toolbar', { name: 'Selected candidates' });
    await bar.getByRole('button', { name: 'Tag' }).click();
    await page.getByRole('combobox', { name: 'Tag' }).fill('shortlist');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /tags:.*shortlist/ })).toHaveCount(2);
    await bar.getByRole('button', { name: 'Take off' }).click();
    await expect(cards(fresh)).toHaveCount(freshBefore - 2);
    await undoSaid(page, /^Took 2 people off the job/);
    await expect(cards(fresh)).toHaveCount(freshBefore);
  });

  await test.step('filters by text, tag and lateness, and clears them', async () => {
    await page.getByRole('searchbox').fill('shortlist');
    await expect(page.getByRole('row', { name: /tags:/ })).toHaveCount(2);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Late only' }).click();
    await expect(page.getByRole('row', { name: /in this stage/ }).first()).toHaveAccessibleName(/late/);
    await page.getByRole('searchbox').fill('nobody is called this');
    await expect(page.getByText('fits the filter.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect(cards(fresh)).toHaveCount(freshBefore);
  });

  await test.step('a pinned job stands first among the jobs', async () => {
    await page.getByRole('button', { name: 'Pin this job' }).click();
    await page.getByRole('button', { name: /^Senior Nurse/ }).click();
    await expect(page.getByRole('listbox').getByText('Pinned', { exact: true })).toBeVisible();
    await expect(page.getByRole('option').first()).toContainText('Senior Nurse');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Unpin this job' }).click();
  });

  await test.step('filters by tag, source and owner from their menus', async () => {
    for (const by of ['Tag', 'Source', 'Owner']) {
      await page.getByRole('main').getByRole('button', { name: by, exact: true }).click();
      const first = page.getByRole('menuitem').or(page.getByRole('menuitemcheckbox')).or(page.getByRole('menuitemradio')).last();
      const chosen = (await first.innerText()).trim();
      await first.click();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: `${by}: ${chosen}` })).toBeVisible();
      await page.getByRole('button', { name: 'Clear filters' }).first().click();
      await expect(cards(fresh)).toHaveCount(freshBefore);
    }
  });

  await test.step('collapses and opens a column', async () => {
    await fresh.hover();
    await page.getByRole('button', { name: 'Collapse New' }).click();
    await expect(cards(fresh)).toHaveCount(0);
    await page.getByRole('button', { name: 'Open New' }).click();
    await expect(cards(fresh)).toHaveCount(freshBefore);
  });
});

test('a stage that asks for an interview gets it; candidates are added', async ({ page }) => {
  await openBoard(page);
  const fresh = column(page, 'New');
  await expect(cards(fresh).first()).toBeVisible();
  const freshBefore = await cards(fresh).count();

  await test.step('moving to Interview asks for a time first', async () => {
    const interview = column(page, 'Interview');
    const before = await cards(interview).count();
    const name = await nameOf(cards(fresh).first());
    await cards(fresh).first().focus();
    await page.keyboard.press('m');
    await page.getByRole('combobox', { name: 'Stage' }).fill('interview');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Move ${name} to Interview` });
    await dialog.getByLabel('Round').fill('');
    await dialog.getByRole('button', { name: 'Schedule and move' }).click();
    await expect(dialog).toContainText('Say which round it is.');
    await dialog.getByLabel('Round').fill('First talk');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('m');
    await page.getByRole('combobox', { name: 'Stage' }).fill('interview');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Round'), 'what was typed').toHaveValue('First talk');
    await expectAccessible(page);

    // Or one lets go of it, and is back in the first field.
    await dialog.getByRole('button', { name: 'Start over' }).press('Enter');
    await expect(dialog.getByLabel('Round')).toHaveValue('Interview');
    await expect(dialog.getByLabel('Round')).toBeFocused();
    await expect(dialog.getByRole('button', { name: 'Start over' })).toBeHidden();
    await dialog.getByLabel('Round').fill('Second talk');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(cards(interview)).toHaveCount(before + 1);
    await expect(interview.getByRole('row', { name: new RegExp(`^${name};`) })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(cards(interview)).toHaveCount(before);
  });

  await test.step('adds one who is known and one who is new, in one entry', async () => {
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: /^Add candidates to/ });
    const who = dialog.getByRole('combobox', { name: 'Who' });
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await who.fill('Nikhil Deshpande');
    await expect(dialog.getByRole('option', { name: /^Nikhil Deshpande/ }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await who.fill('Zoë Newcomer zoe@mail.example');
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('New: Zoë Newcomer');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(cards(fresh)).toHaveCount(freshBefore + 2);
    await expect(card(page, 'Zoë Newcomer')).toBeVisible();
    await expect(card(page, 'Nikhil Deshpande')).toHaveAccessibleName(/; Also in 1 other job/);
    await undoSaid(page, /^Added 2 people to/);
    await expect(cards(fresh)).toHaveCount(freshBefore);
  });

});

test('the board and its dialogs hold for everybody, in light and dark', async ({ page }) => {
  await openBoard(page);
  const fresh = column(page, 'New');
  await expect(cards(fresh).first()).toBeVisible();

  await test.step('with a selection and open feet', async () => {
    for (const fold of await page.getByRole('button', { name: /no longer in play/ }).all()) await fold.click();
    await cards(fresh).first().focus();
    await page.keyboard.press('x');
    await expectAccessible(page);
    await page.keyboard.press('e');
    await expect(page.getByRole('combobox', { name: 'Reason' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect(page.getByRole('combobox', { name: 'Jobs' })).toBeFocused();
    await expectAccessible(page);
  });
});

test('an empty workspace leads to a first job, a job without candidates to adding some', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('Control+1');
  const next = page.getByRole('main').getByRole('button', { name: 'New job' });
  await expect(next).toBeVisible();
  await next.click();
  const dialog = page.getByRole('dialog', { name: 'New job' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Warehouse Lead');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+1');
  await expect(page.getByText('Nobody is on Warehouse Lead yet')).toBeVisible();
  await expectAccessible(page);
});
