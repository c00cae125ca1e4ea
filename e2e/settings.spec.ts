import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { answerSaveDialog } from './pages/save-dialog.ts';
import { startEmpty } from './pages/start.ts';
import { undoFromToast } from './pages/toast.ts';
import { readRows } from './pages/view.ts';

test('settings save by themselves, and what they change is seen: oneself, work, look, reasons', async ({ app, page, relaunch }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Mail address: robin@warmbench.example' }).click();
  await page.getByRole('textbox', { name: 'Mail address' }).fill('robin');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“robin” is not a whole mail address')).toBeVisible();
  await page.getByRole('textbox', { name: 'Mail address' }).fill('vega@warmbench.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mail address: vega@warmbench.example' })).toBeVisible();

  await page.getByRole('button', { name: 'Your name: Robin Vega' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Vega');
  await page.keyboard.press('Enter');
  await chooseOption(page, 'Time zone', 'New York, America');
  await chooseOption(page, 'Phone numbers without a country code are from', 'Germany');
  await page.getByRole('checkbox', { name: 'Sat' }).click();
  await expect(page.getByRole('checkbox', { name: 'Sat' })).toBeChecked();

  const silent = page.getByRole('group', { name: 'No reply' });
  for (const reason of ['Went silent', 'Moved away']) {
    await silent.getByRole('textbox').fill(reason);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Reason: ${reason}` })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Archive: Went silent' }).click();
  await expect(page.getByRole('button', { name: 'Offer again: Went silent' })).toBeVisible();
  await page.getByRole('button', { name: 'Reason: Moved away' }).click();
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('Moved abroad');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  await test.step('a number without a country code is from there', async () => {
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New person' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Ana Lima');
    await dialog.getByRole('textbox', { name: 'Mail' }).fill('ana@candidate.example');
    await dialog.getByRole('textbox', { name: 'Phone' }).fill('030 1234567');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Ana Lima' })).toBeVisible();
    expect((await readRows(page))['people']).toMatchObject([{ phones: [{ e164: '+49301234567' }] }]);
  });

  await test.step('interviews are on that clock and those days, and invites come from that name and address', async () => {
    await page.getByRole('complementary', { name: 'Person' }).getByRole('button', { name: 'Interview', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Schedule an interview with Ana Lima' });
    await expect(dialog.getByLabel('Both times')).toContainText('in New York');
    await dialog.getByRole('textbox', { name: 'Day' }).fill('2099-01-11');
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('list', { name: 'About this time' })).toContainText('Sun, 11 Jan 2099 is none of your working days.');
    await dialog.getByRole('textbox', { name: 'Day' }).fill('2099-01-10');
    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Both times')).toContainText('Sat, 10 Jan 2099, 10:00');
    await expect(dialog.getByText(/none of your working days/)).toBeHidden();
    await page.keyboard.press('Control+Enter');
    const invites = page.getByRole('dialog', { name: 'Invites for the interview with Ana Lima' });
    const saved = await answerSaveDialog(app, 'ana.ics');
    await invites.getByRole('button', { name: 'Save calendar file for Candidate' }).click();
    const text = (await saved()).replaceAll('\r\n ', '');
    expect(text).toMatch(/^ORGANIZER;CN="?Kim Vega"?.*:mailto:vega@warmbench\.example\r$/im);
    expect(text).toContain('DTSTART:20990110T150000Z');
    await invites.getByRole('button', { name: 'Done', exact: true }).click();
  });

  await test.step('an archived reason is offered no more, a changed one reads as it was changed', async () => {
    await page.keyboard.press('Control+Shift+j');
    await page.getByRole('dialog', { name: 'New job' }).getByRole('textbox', { name: 'Title' }).fill('Night nurse');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Add candidates' }).first().click();
    const dialog = page.getByRole('dialog', { name: /^Add candidates to/ });
    await dialog.getByRole('combobox', { name: 'Who' }).fill('Ana');
    await dialog.getByRole('option', { name: /^Ana Lima/ }).click();
    await dialog.getByRole('button', { name: 'Add', exact: false }).last().click();
    await page.getByRole('row', { name: /^Ana Lima;/ }).focus();
    await page.keyboard.press('e');
    const reasons = page.getByRole('dialog', { name: 'Reject Ana Lima' });
    await expect(reasons.getByRole('option', { name: /Moved abroad/ })).toBeVisible();
    await expect(reasons.getByRole('option', { name: /Went silent|Moved away/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('rows are as high as the density says, and history names me', async () => {
    await page.getByRole('link', { name: 'People' }).click();
    const row = page.getByRole('grid', { name: 'People' }).getByRole('row', { name: /Ana Lima/ });
    const high = (await row.boundingBox())?.height ?? 0;
    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: 'Normal', exact: true }).press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Roomy', exact: true })).toBeChecked();
    await page.getByRole('link', { name: 'People' }).click();
    await expect.poll(async () => (await row.boundingBox())?.height).toBeGreaterThan(high);
    await page.getByRole('link', { name: 'History' }).click();
    await expect(page.getByRole('article', { name: /Ana Lima/ }).first()).toContainText('Kim Vega');
  });

  const again = await relaunch();
  await again.page.getByRole('link', { name: 'Settings' }).click();
  await expect(again.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(again.page.getByRole('button', { name: 'Mail address: vega@warmbench.example' })).toBeVisible();
  await expect(again.page.getByRole('checkbox', { name: 'Sat' })).toBeChecked();
  await expect(again.page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(/^New York/);
  await expect(again.page.getByRole('radio', { name: 'Roomy', exact: true })).toBeChecked();
  await expect(again.page.getByRole('button', { name: 'Offer again: Went silent' })).toBeVisible();
});

test('a stage template is made, changed, used for a job and removed; a snapshot is taken and checked', async ({ app, page, profile }) => {
  await startEmpty(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const region = page.getByRole('region', { name: 'Stage templates' });
  await region.getByRole('button', { name: 'Remove Agency' }).click();
  await expect(page.getByText('This is the only stage template.').last()).toBeVisible();

  await region.getByRole('button', { name: 'New template' }).click();
  const dialog = page.getByRole('dialog', { name: 'New stage template' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Contractors');
  await dialog.getByRole('button', { name: 'Remove Submitted' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the stage' }).nth(1)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(region.getByText('New → Screen → Interview → Offer → Hired')).toBeVisible();

  // Changed, by its name.
  await region.getByRole('button', { name: /^Contractors/ }).click();
  const changing = page.getByRole('dialog', { name: 'Stage template' });
  await changing.getByRole('textbox', { name: 'Name of the stage' }).nth(1).fill('Phone call');
  await changing.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(region.getByText('New → Phone call → Interview → Offer → Hired')).toBeVisible();

  await page.keyboard.press('Control+Shift+j');
  const job = page.getByRole('dialog', { name: 'New job' });
  await job.getByRole('tab', { name: 'Stages 6' }).click();
  await job.getByRole('combobox', { name: 'Like the template' }).click();
  await page.getByRole('option', { name: 'Contractors' }).click();
  await expect(job.getByRole('tab', { name: 'Stages 5' })).toBeVisible();
  await expect(job.getByRole('textbox', { name: 'Name of the stage' }).nth(1)).toHaveValue('Phone call');
  await job.getByRole('button', { name: 'Cancel' }).click();

  await region.getByRole('button', { name: 'Remove Contractors' }).click();
  await expect(region.getByRole('button', { name: 'Remove Contractors' })).toBeHidden();
  await undoFromToast(page, 'Removed stage template Contractors');
  await expect(region.getByRole('button', { name: 'Remove Contractors' })).toBeVisible();

  // Everything lies where it says.
  const opened = await app.evaluateHandle(({ shell }) => {
    const calls: string[] = [];
    shell.openPath = (target) => {
      calls.push(target);
      return Promise.resolve('');
    };
    return calls;
  });
  const data = page.getByRole('region', { name: 'Your data' });
  await expect(data.getByText(profile)).toBeVisible();
  await data.getByRole('button', { name: 'Show folder' }).click();
  await expect.poll(() => opened.jsonValue()).toEqual([profile]);

  const snapshots = page.getByRole('region', { name: 'Snapshots' });
  await snapshots.getByRole('button', { name: 'Take one now' }).click();
  const mine = snapshots.getByRole('listitem').filter({ hasText: 'Taken by you' });
  await mine.getByRole('button', { name: 'Check' }).click();
  await expect(mine.getByText('Sound')).toBeVisible();
  await mine.getByRole('button', { name: 'Restore…' }).click();
  await expect(mine.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mine.getByRole('button', { name: 'Cancel' })).toBeHidden();
});

/** By keyboard: what is typed finds the option. */
async function chooseOption(page: Page, field: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(option);
  await expect(page.getByRole('option').first()).toContainText(option);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveValue(new RegExp(`^${option}`));
}
