import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { hasPythonReader, readCalendarFile } from './pages/calendar-file.ts';
import { addPerson } from './pages/people.ts';
import { answerSaveDialog } from './pages/save-dialog.ts';
import { openSample, startEmpty } from './pages/start.ts';
import { readRows } from './pages/view.ts';

/** In January, when Berlin is an hour ahead of UTC. */
const year = new Date().getFullYear() + 1;

async function setStart(page: Page, day: string, hours: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Day' }).fill(day);
  await page.getByLabel('Hours').fill(hours);
  await page.getByLabel('Minutes', { exact: true }).first().fill('00');
}

test('an interview is scheduled, moved and cancelled; everybody gets their own file, and no file says more than it should', async ({ app, page }) => {
  if (!hasPythonReader) test.info().annotations.push({ type: 'note', description: 'Python has no icalendar here: files are read with ical.js alone' });
  await startEmpty(page);
  await addPerson(page, 'Ana Lima', 'ana@candidate.example');
  await page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Ana Lima' }).click();
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: 'Schedule an interview with Ana Lima' });
  await expect(dialog.getByText('ana@candidate.example')).toBeVisible();

  // On either side's clock, with both shown.
  await setStart(page, `${year}-01-12`, '10');
  const both = dialog.getByLabel('Both times');
  await expect(both).toContainText('10:00');
  await expect(both).toContainText('in Berlin');
  const theirs = dialog.getByRole('combobox', { name: 'Ana’s time zone' });
  await theirs.click();
  await theirs.fill('New York');
  await page.getByRole('option', { name: /^New York/ }).click();
  await expect(both).toContainText('04:00–04:45 in New York');
  await expect(dialog.getByRole('list', { name: 'About this time' })).toContainText('for Ana.');
  await dialog.getByRole('radio', { name: 'Ana’s time, New York' }).check();
  await expect(dialog.getByLabel('Hours')).toHaveValue('04');
  await dialog.getByRole('radio', { name: 'My time, Berlin' }).check();
  await expect(dialog.getByLabel('Hours')).toHaveValue('10');

  await dialog.getByRole('textbox', { name: 'Link' }).fill('https://meet.example/ana');
  await dialog.getByRole('textbox', { name: 'Add somebody' }).fill('Ivy Chen <ivy@agency.example>');
  await page.getByRole('option', { name: /^Add “Ivy Chen/ }).click();
  await expect(dialog.getByText('ivy@agency.example')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Message to everybody invited' }).fill('Bring your papers.');
  await dialog.getByRole('textbox', { name: 'Internal notes' }).fill('SECRET: asks too much');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');

  const invites = page.getByRole('dialog', { name: 'Invites for the interview with Ana Lima' });
  await expect(invites.getByText('Ana Lima: no invite yet.')).toBeVisible();
  await expectAccessible(page);

  // Closing the system's dialog without a file is no invite.
  await answerSaveDialog(app, null);
  await invites.getByRole('button', { name: 'Save calendar file for Candidate' }).click();
  await expect(invites.getByText('Ana Lima: no invite yet.')).toBeVisible();

  let saved = await answerSaveDialog(app, 'candidate.ics');
  await invites.getByRole('button', { name: 'Save calendar file for Candidate' }).click();
  const text = await saved();
  const first = readCalendarFile(text);
  expect(first).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
    start: `${year}-01-12T09:00:00Z`,
    end: `${year}-01-12T09:45:00Z`,
    organizer: 'mailto:robin@warmbench.example',
    attendees: ['mailto:ana@candidate.example'],
    rsvp: ['TRUE'],
  });
  expect(text).toContain('Bring your papers.');
  expect(text).not.toMatch(/SECRET|ivy/i);
  await expect(invites.getByText(/Ana Lima: up to date/)).toBeVisible();

  saved = await answerSaveDialog(app, 'candidate.eml');
  await invites.getByRole('button', { name: 'Save mail draft for Candidate' }).click();
  const mail = await saved();
  expect(mail).toMatch(/^X-Unsent: 1\r$/m);
  expect(mail).toMatch(/^To: Ana Lima <ana@candidate.example>\r$/m);
  expect(mail).toMatch(/^Content-Type: multipart\/mixed;/m);
  expect(mail).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m);
  expect(mail).toContain('America/New_York');
  expect(mail).not.toMatch(/SECRET|ivy/i);

  saved = await answerSaveDialog(app, 'interviewers.ics');
  await invites.getByRole('button', { name: 'Save calendar file for Interviewers' }).click();
  expect(readCalendarFile(await saved())).toMatchObject({ uid: first.uid, attendees: ['mailto:ivy@agency.example'] });

  // Moved: both files are out of date until they are saved anew, with a higher number and the same name.
  await invites.getByRole('button', { name: 'The interview' }).click();
  const form = page.getByRole('dialog', { name: 'Interview with Ana Lima' });
  await expect(form.getByRole('combobox', { name: 'Answer of Ana Lima' })).toHaveValue('No answer yet');
  await setStart(page, `${year}-01-13`, '11');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(invites.getByText(/Ana Lima: the invite shows the old time, place or people/)).toBeVisible();
  await expect(invites.getByText('Out of date')).toHaveCount(2);
  saved = await answerSaveDialog(app, 'moved.ics');
  await invites.getByRole('button', { name: 'Save calendar file for Candidate' }).click();
  expect(readCalendarFile(await saved())).toMatchObject({ method: 'REQUEST', uid: first.uid, sequence: 1, start: `${year}-01-13T10:00:00Z` });
  await expect(invites.getByText('Out of date')).toHaveCount(1);

  // Taken off after the invite: a warning, and a cancellation for them alone; the others keep theirs.
  await invites.getByRole('button', { name: 'The interview' }).click();
  await form.getByRole('button', { name: 'Take Ivy Chen off' }).click();
  await expect(form.getByRole('status').filter({ hasText: 'Ivy Chen has an invite.' })).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(invites.getByText(/Ana Lima: up to date/)).toBeVisible();
  const off = invites.getByRole('list', { name: 'Taken off' }).getByRole('listitem').filter({ hasText: 'Ivy Chen' });
  await expect(off.getByText('Their calendar still shows the interview.')).toBeVisible();
  await expectAccessible(page);
  saved = await answerSaveDialog(app, 'ivy.ics');
  await invites.getByRole('button', { name: 'Save cancellation for Ivy Chen' }).click();
  const dropped = await saved();
  expect(readCalendarFile(dropped)).toMatchObject({ method: 'CANCEL', status: '', uid: first.uid, sequence: 2, attendees: ['mailto:ivy@agency.example'] });
  expect(dropped).not.toMatch(/STATUS|SECRET|ana@|papers|meet\.example/i);
  await expect(off).toHaveCount(0);

  // Cancelled, with a reason that stays here.
  await invites.getByRole('button', { name: 'The interview' }).click();
  await form.getByRole('button', { name: 'How it went' }).click();
  await page.getByRole('menuitem', { name: 'Cancel the interview…' }).click();
  const cancel = page.getByRole('dialog', { name: 'Cancel the interview with Ana Lima' });
  await cancel.getByRole('textbox', { name: 'Why' }).fill('SECRET: position closed');
  await page.keyboard.press('Control+Enter');
  const cancelled = page.getByRole('dialog', { name: 'Cancelled: interview with Ana Lima' });
  saved = await answerSaveDialog(app, 'cancelled.ics');
  await cancelled.getByRole('button', { name: 'Save cancellation for Candidate' }).click();
  const last = await saved();
  expect(readCalendarFile(last)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: first.uid, sequence: 3, attendees: ['mailto:ana@candidate.example'] });
  expect(last).not.toContain('SECRET');
  await expect(cancelled.getByText(/Ana Lima: cancellation saved/)).toBeVisible();
  await expectAccessible(page);
  await cancelled.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(cancelled).toBeHidden();
  expect((await readRows(page))['people']).toMatchObject([{ timeZone: 'America/New_York' }]);
});

test('who invites is asked where it is not known; what was typed comes back; answers and ends are kept', async ({ page, relaunch }) => {
  await startEmpty(page, 'Robin Vega', '');
  await addPerson(page, 'Bo Beck', '');
  await page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Bo Beck' }).click();
  await page.keyboard.press('i');
  let dialog = page.getByRole('dialog', { name: 'Schedule an interview with Bo Beck' });
  await expect(dialog.getByText('No current mail address of Bo Beck is known.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Add somebody' }).fill('bo@candidate.example');
  await page.getByRole('option', { name: /^Add “bo@/ }).click();
  await dialog.getByRole('textbox', { name: 'Round' }).fill('Second round');
  await dialog.getByLabel('Minutes', { exact: true }).last().fill('30');

  // The window closes before it is saved.
  const again = await relaunch();
  const next = again.page;
  await expect(next.getByRole('link', { name: 'People' })).toBeVisible();
  await next.keyboard.press('Control+k');
  await next.keyboard.type('bo beck');
  await next.getByRole('option', { name: /Bo Beck/ }).click();
  await next.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Bo Beck' }).click();
  await next.keyboard.press('i');
  dialog = next.getByRole('dialog', { name: 'Schedule an interview with Bo Beck' });
  await expect(dialog.getByText('What you typed last time is here again.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Round' })).toHaveValue('Second round');
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();

  const invites = next.getByRole('dialog', { name: 'Invites for the interview with Bo Beck' });
  await expect(invites.getByRole('button', { name: 'Save calendar file for Candidate' })).toBeDisabled();
  await invites.getByRole('textbox', { name: 'Your mail address' }).fill('robin@agency');
  await invites.getByRole('button', { name: 'Use these' }).click();
  await expect(invites.getByText('This is not a whole mail address, such as robin@example.com.')).toBeVisible();
  await invites.getByRole('textbox', { name: 'Your mail address' }).fill('robin@agency.example');
  await invites.getByRole('button', { name: 'Use these' }).click();
  await expect(invites.getByRole('button', { name: 'Save calendar file for Candidate' })).toBeEnabled();

  await invites.getByRole('button', { name: 'The interview' }).click();
  const form = next.getByRole('dialog', { name: 'Interview with Bo Beck' });
  await form.getByRole('combobox', { name: /^Answer of/ }).click();
  await next.getByRole('option', { name: 'Accepted' }).click();
  await form.getByRole('button', { name: 'How it went' }).click();
  await next.getByRole('menuitem', { name: 'It took place' }).click();
  await expect(form).toBeHidden();

  // What is written down afterwards does not schedule it again.
  await next.getByRole('link', { name: 'Calendar' }).click();
  await next.getByRole('radio', { name: 'List' }).check();
  const tomorrow = next.getByRole('button', { name: /Bo Beck/ });
  await expect(tomorrow.or(next.getByText('No interviews this week.'))).toBeVisible();
  if (!(await tomorrow.isVisible())) await next.getByRole('button', { name: 'The week after' }).click();
  // A short one has room for little, but its name says all.
  await next.getByRole('radio', { name: 'Week' }).check();
  await expect(next.getByRole('button', { name: /Bo Beck.*Took place.*Second round/ })).toBeVisible();
  await next.getByRole('radio', { name: 'List' }).check();
  await tomorrow.click();
  await expect(form.getByText('Took place. A new time schedules it again.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Internal notes' }).fill('Went well');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(next.getByText('Edited the interview with Bo Beck').first()).toBeVisible();
  expect((await readRows(next))['interviews']).toMatchObject([{ status: 'done', notes: 'Went well', round: 'Second round', attendees: [{ email: 'bo@candidate.example', role: 'candidate', answer: 'accepted' }] }]);
});

test('the calendar shows the week on both clocks, by mouse and keyboard, and saves it as a file', async ({ app, page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Calendar' }).click();
  const events = page.getByRole('region', { name: 'Hours of the week' }).getByRole('button');
  await page.getByRole('button', { name: 'The week after' }).click();
  await expect(events.first()).toBeVisible();
  await expectAccessible(page);

  // Arrows go through the week, Enter opens, and the focus comes back.
  await events.and(page.locator('[tabindex="0"]')).focus();
  const name = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(name);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Interview with/ });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await page.keyboard.press('.');
  await expect(page.locator('[aria-current="date"]')).toBeVisible();
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(page.getByRole('heading', { name: /today/ })).toBeVisible();
  await expectAccessible(page);

  const saved = await answerSaveDialog(app, 'mine.ics');
  await page.getByRole('button', { name: 'Save my interviews as .ics' }).click();
  const text = await saved();
  expect(text).toContain('METHOD:PUBLISH');
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(4);
  await expect(page.getByText(/^Saved \d+ interviews as mine.ics/).first()).toBeVisible();
});

test('an empty calendar teaches how to schedule', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByText('No interviews this week. Open somebody from the pipeline or from people, and press I to schedule one.')).toBeVisible();
  await page.getByRole('button', { name: 'Save my interviews as .ics' }).click();
  await expect(page.getByText('There is no interview to save, from a month ago to a year ahead.').first()).toBeVisible();
  await expectAccessible(page);
});
