import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { addPerson, openPerson } from './pages/people.ts';
import { openSample, startEmpty } from './pages/start.ts';

/** What main has on disk of what was typed and not saved: nothing on the screen tells it. */
function keptDrafts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { warmbench } = window as unknown as { warmbench: { drafts: { all: () => Promise<unknown> } } };
    return JSON.stringify(await warmbench.drafts.all());
  });
}

test('what is written about a person stands on the timeline, and what is not saved survives a kill', async ({ page, relaunch }) => {
  await startEmpty(page);
  const panel = await addPerson(page, 'Ana Lima', 'ana@example.com');
  const timeline = panel.getByRole('list', { name: 'Timeline' });
  await expect(panel.getByText('Nothing has been written down yet.')).toBeVisible();
  await expectAccessible(page);

  // A note, by keyboard: N, text, Ctrl+Enter.
  await panel.getByRole('button', { name: 'Write a note' }).click();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Met at the fair, wants to move in spring.');
  await page.keyboard.press('Control+Enter');
  await expect(timeline.getByText('Met at the fair, wants to move in spring.')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('');

  // A call in one line.
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Minutes' }).fill('12');
  await panel.getByRole('textbox', { name: 'What was said' }).fill('Pay is fine.');
  await panel.getByRole('button', { name: 'Log call' }).click();
  await expect(timeline.getByText('Call to them · reached · 12 min')).toBeVisible();
  await expect(panel.getByText('In contact today')).toBeVisible();

  // A meeting, by keyboard: Shift+C, where, what came of it, Ctrl+Enter.
  await panel.getByRole('heading', { level: 2 }).first().click();
  await page.keyboard.press('Shift+C');
  await expect(panel.getByRole('textbox', { name: 'Where you met' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText('Write where you met, or what came of it.')).toBeVisible();
  await page.keyboard.type('Care Fair');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Showed her the new ward.');
  await page.keyboard.press('Control+Enter');
  await expect(timeline.getByText('Met · Care Fair')).toBeVisible();
  await expect(timeline.getByText('Showed her the new ward.')).toBeVisible();

  // A mail is a draft, and says so.
  await panel.getByRole('button', { name: 'Mail', exact: true }).click();
  await expect(panel.getByRole('combobox', { name: 'To' })).toHaveValue('ana@example.com');
  await panel.getByRole('textbox', { name: 'Subject' }).fill('Our talk');
  await panel.getByRole('textbox', { name: 'Text of the mail' }).fill('Dear Ana,');
  await panel.getByRole('button', { name: 'Save draft' }).click();
  await expect(timeline.getByText('Mail draft, not sent · Our talk')).toBeVisible();
  await timeline.getByRole('button', { name: 'I sent it' }).click();
  await expect(timeline.getByText('Mail to them · Our talk')).toBeVisible();
  await expect(timeline.getByText('Mail draft, not sent · Our talk')).toHaveCount(0);

  // It is one step: one undo brings the draft back, and the mail that went out goes.
  await timeline.press('Control+z');
  await expect(timeline.getByText('Mail draft, not sent · Our talk')).toBeVisible();
  await expect(timeline.getByText('Mail to them · Our talk')).toHaveCount(0);
  await timeline.getByRole('button', { name: 'I sent it' }).click();
  await expect(timeline.getByText('Mail to them · Our talk')).toBeVisible();

  // What only its author may see says so.
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByRole('button', { name: 'The team sees it' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Knows the chief physician.');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(timeline.getByRole('article').filter({ hasText: 'Knows the chief physician.' })).toContainText('Private');
  await panel.getByRole('button', { name: 'Private: only you see it' }).click();

  // A task for next week.
  await panel.getByRole('button', { name: 'Task', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Task' }).fill('Send the contract');
  await panel.getByRole('button', { name: 'Next week' }).click();
  await panel.getByRole('textbox', { name: 'Task' }).press('Enter');
  await panel.getByRole('tab', { name: /Tasks/ }).click();
  await panel.getByRole('button', { name: 'Put off: Send the contract' }).click();
  const putOff = page.getByRole('dialog', { name: 'Put off' });
  await putOff.getByRole('textbox', { name: 'Why' }).fill('On holiday');
  await page.keyboard.press('Control+Enter');
  await expect(putOff).toBeHidden();
  await expect(panel.getByRole('checkbox', { name: 'Done: Send the contract' })).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Done: Send the contract' }).click();
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  await expect(timeline.getByText('Done · Send the contract')).toBeVisible();

  // Typed, not saved, and the machine goes down.
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('half a thou');
  await panel.getByRole('textbox', { name: 'Note' }).pressSequentially('ght');
  await expect.poll(() => keptDrafts(page)).toContain('half a thought');
  const after = await relaunch({ kill: true });
  const again = await openPerson(after.page, 'Ana Lima');
  await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thought');
  await expect(again.getByText('Mail to them · Our talk')).toBeVisible();
});

test('an entry is edited with its older text kept, pinned, filtered, linked to, and removed with a way back', async ({ page }) => {
  await openSample(page);
  const panel = await openPerson(page, 'Larissa Meireles');
  const timeline = panel.getByRole('list', { name: 'Timeline' });
  await expect(timeline.getByText('Submitted → Interview')).toBeVisible();
  const note = timeline.getByRole('article', { name: 'Note', exact: true }).first();
  const old = (await note.getByRole('paragraph').first().innerText()).trim();

  // F6 goes into the panel, arrows between entries, Enter edits.
  await page.keyboard.press('F6');
  await expect(timeline.getByRole('article').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(timeline.getByRole('article').nth(1)).toBeFocused();
  await note.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('They want a second look.');
  await page.keyboard.press('Control+Enter');
  await expect(note.getByText('They want a second look.')).toBeVisible();
  await note.getByRole('button', { name: 'Edited · 1 older version' }).click();
  await expect(page.getByRole('list', { name: 'Older versions' }).getByText(old)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();

  // Pinned on top, and one kind alone.
  await note.hover();
  await note.getByRole('button', { name: 'Actions of the note' }).click();
  await page.getByRole('menuitem', { name: 'Pin to the top' }).click();
  await expect(timeline.getByRole('listitem').first()).toHaveText('Pinned');
  await expect(timeline.getByRole('article').first()).toContainText('They want a second look.');
  await panel.getByRole('button', { name: 'Everything' }).click();
  await page.getByRole('menuitem', { name: /Stage changes/ }).click();
  await expect(timeline.getByRole('article', { name: 'Note', exact: true })).toHaveCount(0);
  await expect(timeline.getByText('Screen → Submitted')).toBeVisible();
  await panel.getByRole('button', { name: 'Show everything' }).click();

  // Removed by its key, back by the toast; a stage change stays.
  await timeline.getByRole('article').first().focus();
  await page.keyboard.press('Delete');
  await expect(timeline.getByText('They want a second look.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(timeline.getByText('They want a second look.')).toBeVisible();

  // The whole page, and an address that leads to one entry.
  const id = await timeline.getByRole('article').last().getAttribute('data-entry');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Larissa Meireles' })).toBeVisible();
  await expect(panel).toBeHidden();
  await page.evaluate((entry) => { location.hash = `${location.hash.split('?')[0]}?entry=${entry}`; }, id);
  await expect(page.locator(`[data-entry="${id}"]`)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator(`[data-entry="${id}"]`)).toBeInViewport();
  await expectAccessible(page);
});

test('every field is edited in its place; what forbids contact is said in words', async ({ page }) => {
  await startEmpty(page);
  const panel = await addPerson(page, 'Ana Lima', 'ana@example.com');
  await panel.getByRole('tab', { name: 'Details' }).click();

  await panel.getByRole('button', { name: /^Title:/ }).click();
  await page.keyboard.type('Ward Nurse');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /^Employer:/ }).click();
  await page.keyboard.type('Not this');
  await page.keyboard.press('Escape');
  await expect(panel.getByText('Ward Nurse', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText('Not this')).toHaveCount(0);

  await panel.getByRole('button', { name: /^Add a phone number:/ }).click();
  await page.keyboard.type('+491711234567');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: '+49 171 1234567', exact: true })).toBeVisible();
  await panel.getByRole('button', { name: /^Add a mail address:/ }).click();
  await page.keyboard.type('nobody');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('A mail address looks like name@example.com.')).toBeVisible();
  await page.keyboard.press('Escape');

  await panel.getByRole('button', { name: 'personal: change ana@example.com' }).click();
  await page.getByRole('menuitem', { name: 'Outdated' }).click();
  await expect(panel.getByRole('button', { name: 'personal, outdated: change ana@example.com' })).toBeVisible();

  await panel.getByRole('button', { name: /^Time zone:/ }).click();
  await page.keyboard.type('New York');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('is no time zone')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('America/New_York');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/there, 6 h behind/)).toBeVisible();

  // Words one after another, each by Enter; several lines; a choice; who cares for them; a link; until when they may be kept.
  for (const [field, word] of [['Tags', 'night shifts'], ['Skills', 'ventilation'], ['Languages', 'Portuguese']] as const) {
    await panel.getByRole('textbox', { name: field, exact: true }).or(panel.getByRole('combobox', { name: field, exact: true })).fill(word);
    await page.keyboard.press('Enter');
    await expect(panel.getByText(word, { exact: true })).toBeVisible();
  }
  await panel.getByRole('button', { name: /^Summary:/ }).click();
  await page.keyboard.type('Ten years on wards.\nWants to teach.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText('Wants to teach.')).toBeVisible();
  for (const [field, choice, told] of [['Is a', 'Candidate and client contact', 'Candidate and client contact'], ['Rating', '★★★★ 4 of 5', '★★★★ 4 of 5'], ['Remote', 'Hybrid', 'Hybrid'], ['Consent', 'Given', 'Given']] as const) {
    await panel.getByRole('button', { name: new RegExp(`^${field}:`) }).press('Enter');
    await page.getByRole('menuitem', { name: choice, exact: true }).press('Enter');
    await expect(panel.getByRole('button', { name: new RegExp(`^${field}: ${told}`) })).toBeVisible();
  }
  await panel.getByRole('button', { name: 'Nobody yet' }).click();
  await page.getByRole('menuitem', { name: 'Robin Vega' }).click();
  await expect(panel.getByText('Owned by Robin Vega')).toBeVisible();
  await panel.getByRole('button', { name: /^Add a link:/ }).click();
  await page.keyboard.type('no link');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('This is no web address. It looks like example.com/name.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('example.com/ana');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('link', { name: 'example.com' })).toBeVisible();
  await panel.getByRole('textbox', { name: 'Consent until' }).fill('2030-01-31');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/^Consent until 31 Jan 2030/)).toBeVisible();

  await panel.getByRole('button', { name: /^Level:/ }).click();
  await page.getByRole('menuitem', { name: 'Warm' }).click();
  await panel.getByRole('switch', { name: 'Do not contact' }).click();
  await expect(panel.getByRole('switch', { name: 'Do not contact' })).toBeChecked();
  await expect(panel.getByText('Do not contact').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Mail', exact: true }).click();
  await expect(panel.getByText('Asked not to be contacted.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Open in mail program' })).toBeDisabled();
  await expectAccessible(page);

  await panel.getByRole('tab', { name: 'Timeline' }).click();
  await expect(panel.getByText('Interest: warm')).toBeVisible();

  // Removed and brought back.
  await panel.getByRole('button', { name: 'Actions of the person' }).click();
  await page.getByRole('menuitem', { name: 'Remove this person' }).click();
  await expect(panel).toBeHidden();
  await page.keyboard.press('Control+z');
  await openPerson(page, 'Ana Lima');
});

test('a person’s jobs are moved on and left from the panel, which follows the board', async ({ page }) => {
  await openSample(page);
  const panel = await openPerson(page, 'Anna Schmidt');
  await panel.getByRole('tab', { name: /Applications/ }).click();
  const row = panel.getByRole('tabpanel').getByRole('listitem').first();
  await row.getByRole('button', { name: /Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(row.getByText('Offer')).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Pipeline' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Anna Schmidt' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  await expect(panel.getByText(/→ Offer/).first()).toBeVisible();

  // Esc leaves the panel for the board.
  await panel.getByRole('tab', { name: 'Timeline' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});
