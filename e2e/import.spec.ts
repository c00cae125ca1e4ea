import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { answerSaveDialog } from './pages/save-dialog.ts';
import { startEmpty } from './pages/start.ts';
import { readRows } from './pages/view.ts';

/** A file as a German spreadsheet writes it: semicolons, Windows-1252, one column nobody can guess. */
const team = {
  name: 'team.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Vorname;Nachname;E-Mail;Telefon;Kümmerer\r\nJürgen;Groß;juergen@example.org;030 1234567;Kim\r\nZoë;Ünal;zoe@example.org;;Robin Vega\r\n;;;;niemand\r\n',
    'latin1',
  ),
};

const figure = (page: Page, label: string) => page.getByRole('definition').and(page.locator(`dt:text-is("${label}") + dd`));

async function chooseFiles(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> {
  await page.getByLabel('Files to import').setInputFiles(files);
}

async function chooseOption(page: Page, field: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.click();
  await box.fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a file is read, mapped by hand, checked and imported; what holds nobody is told', async ({ app, page }) => {
  await startEmpty(page);
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Drop files here, or anywhere in the window' })).toBeVisible();
  await expectAccessible(page);

  // What holds nobody is told, each in a sentence.
  await chooseFiles(page, [
    { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from(' \n') },
    { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n…') },
  ]);
  const refused = page.getByRole('alert');
  await expect(refused).toContainText('empty.csv is empty. Choose a file with at least one person.');
  await expect(refused).toContainText('cv.pdf');

  await chooseFiles(page, team);
  await expect(page.getByText('Table with semicolons, Windows-1252 · 3 rows')).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview of the first rows' });
  await expect(preview.getByRole('cell', { name: 'Jürgen Groß' })).toBeVisible();
  await chooseOption(page, 'Phone numbers without +… are from', 'Germany');
  await expect(preview).toContainText('+49301234567');
  await expect(preview).toContainText('Skipped: Line 4 has no name');
  await expectAccessible(page);

  // A column nobody could guess is mapped by hand; the preview follows.
  await chooseOption(page, 'Field for Kümmerer', 'Owner (name)');
  await expect(preview).toContainText('Owner: Kim');
  await page.getByRole('button', { name: 'Use the suggested mapping' }).click();
  await expect(preview).not.toContainText('Owner: Kim');
  await chooseOption(page, 'Field for Kümmerer', 'Owner (name)');
  await expect(preview).toContainText('Owner: Kim');

  // One may begin again, and say what the file does not: what they are, and where they are from.
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { name: 'Drop files here, or anywhere in the window' })).toBeVisible();
  await chooseFiles(page, team);
  await chooseOption(page, 'Phone numbers without +… are from', 'Germany');
  await chooseOption(page, 'Field for Kümmerer', 'Owner (name)');
  await page.getByRole('radio', { name: 'Candidates' }).press('ArrowRight');
  await page.getByRole('textbox', { name: 'Source, where the file names none' }).fill('Nursing fair');
  const tags = page.getByRole('combobox', { name: 'Tags for everybody' }).or(page.getByRole('textbox', { name: 'Tags for everybody' }));
  await tags.fill('fair 2026');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('#fair 2026');

  await page.getByRole('button', { name: 'Check' }).click();
  await expect(figure(page, 'new people')).toHaveText('2');
  await expect(figure(page, 'row skipped')).toHaveText('1');
  await expect(page.getByRole('list', { name: 'Skipped rows' })).toContainText('team.csv, line 4');
  const saved = await answerSaveDialog(app, 'skipped.csv');
  await page.getByRole('button', { name: 'Save skipped rows as CSV' }).click();
  expect(await saved()).toBe('Line,Reason,Vorname,Nachname,E-Mail,Telefon,Kümmerer\r\n4,"Line 4 has no name and no e-mail address, phone number or link. Add one of them and import the row again.",,,,,niemand\r\n');

  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(page.getByRole('heading', { name: 'Imported team.csv' })).toBeVisible();
  await expect(page.getByText('2 new people.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show in people' }).click();
  const people = page.getByRole('grid', { name: 'People' });
  await expect(people).toHaveAttribute('aria-rowcount', '3');
  expect((await readRows(page))['people']).toMatchObject([{ kinds: ['contact'], source: 'Nursing fair' }, { kinds: ['contact'], source: 'Nursing fair' }]);
  await people.getByText('Jürgen Groß').dblclick();
  await expect(page.getByRole('complementary', { name: 'Person' })).toContainText('Owner in the file: Kim');
});

test('the next time the mapping is remembered, who is known is filled in, and all of it can be taken back', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('link', { name: 'Import' }).click();
  await chooseFiles(page, team);
  await chooseOption(page, 'Phone numbers without +… are from', 'Germany');
  await chooseOption(page, 'Field for Kümmerer', 'Owner (name)');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await page.getByRole('button', { name: 'Import more' }).click();

  const changed = { ...team, buffer: Buffer.from(team.buffer.toString('latin1').replace('zoe@example.org;;', 'zoe@example.org;030 7654321;').replace('juergen@', 'j.gross@').replace('Jürgen', 'Petra'), 'latin1') };
  await chooseFiles(page, changed);
  await chooseOption(page, 'Phone numbers without +… are from', 'Germany');
  await expect(page.getByText('You mapped these columns earlier; it is applied again.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Field for Kümmerer' })).toHaveValue('Owner (name)');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Same mail address: zoe@example.org')).toBeVisible();
  await expect(page.getByText('Same phone: +49301234567 · the names differ')).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'What to do with Zoë Ünal' }).getByRole('radio', { name: 'Update' })).toBeChecked();
  await expect(page.getByRole('radiogroup', { name: 'What to do with Petra Groß' }).getByRole('radio', { name: 'Add as new' })).toBeChecked();
  await expectAccessible(page);
  const everybody = page.getByRole('radiogroup', { name: 'For all who are known' });
  await everybody.getByRole('radio', { name: 'Leave out all' }).check();
  await expect(figure(page, 'left out')).toHaveText('2');
  await expect(page.getByRole('button', { name: 'Import 0 people' })).toBeDisabled();
  await everybody.getByRole('radio', { name: 'As suggested' }).check();
  const before = await readRows(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 new person and 1 person updated.')).toBeVisible();
  const zoe = (await readRows(page))['people']?.find((person) => person['given'] === 'Zoë');
  expect(zoe?.['phones']).toMatchObject([{ e164: '+49307654321' }]);

  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByRole('heading', { name: 'The import of team.csv was taken back' })).toBeVisible();
  const names = (rows: typeof before): unknown[] => (rows['people'] ?? []).map((person) => [person['given'], person['phones']]);
  expect(names(await readRows(page))).toEqual(names(before));
});

test('files dropped anywhere and rows pasted on the screen are read; an import goes on while one works elsewhere', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('heading', { name: 'Tasks' })).toBeVisible();
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Lovelace\r\nN:Lovelace;Ada;;;\r\nEMAIL:ada@example.org\r\nEND:VCARD\r\n';
    data.items.add(new File([card], 'ada.vcf', { type: 'text/vcard' }));
    return data;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
  await expect(page.getByText('Drop to import people')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(page.getByText('Drop to import people')).toBeHidden();
  await expect(page.getByText('Contact cards, UTF-8 · 1 card')).toBeVisible();

  // By keyboard: rows as a spreadsheet copies them, beside the card; two of them are one person with it.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', `Name\tMail\tPosition\nAda Lovelace\tADA@example.org\tCountess\n${Array.from({ length: 1500 }, (_, i) => `Person ${i}\tp${i}@example.org\tNurse`).join('\n')}`);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('Table with tabs · 1,501 rows')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(figure(page, 'new people')).toHaveText('1,501');
  await expect(figure(page, 'row joined to another')).toHaveText('1');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByText('Imported 2 files: 1,501 new people.').first()).toBeVisible();
  await expect(page.getByRole('grid', { name: 'People' })).toHaveAttribute('aria-rowcount', '1502');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nobody here yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'The import of 2 files was taken back' })).toBeVisible();
});

test('what was typed into the paste box survives closing; a first run leads here', async ({ page, relaunch }) => {
  await page.getByRole('button', { name: 'Bring your people' }).click();
  const box = page.getByRole('textbox', { name: 'Or paste rows here' });
  await box.fill('Name\nGrace Hopper');
  const again = await relaunch();
  await again.page.getByRole('link', { name: 'Import' }).click();
  await expect(again.page.getByRole('textbox', { name: 'Or paste rows here' })).toHaveValue('Name\nGrace Hopper');
  await again.page.getByRole('button', { name: 'Read pasted rows' }).click();
  await expect(again.page.getByRole('cell', { name: 'Grace Hopper' })).toBeVisible();
});

const samples = path.join(import.meta.dirname, '../../shared/samples');

test('sample files come in as they should', async ({ page }) => {
  test.skip(!existsSync(samples), 'needs ../shared/samples');
  await startEmpty(page);
  await page.getByRole('link', { name: 'Import' }).click();
  await chooseFiles(page, ['linkedin/Connections.csv', 'vcard/John_Doe_ANDROID.vcf', 'json-resume/sample.resume.json', 'csv/Candidate.csv'].map((name) => path.join(samples, name)));
  await expect(page.getByText('LinkedIn Connections', { exact: true })).toBeVisible();
  await expect(page.getByText('Bullhorn candidates', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(figure(page, 'new people')).toHaveText('12');
  await expect(figure(page, 'row skipped')).toHaveText('1');
  await page.getByRole('button', { name: 'Import 12 people' }).click();
  await expect(page.getByText('12 new people.')).toBeVisible();
  const people = (await readRows(page))['people'] ?? [];
  expect(people.map((person) => [person['given'], person['family']].join(' ').trim())).toEqual(expect.arrayContaining(['Richard Hendriks', 'Ñ Ñ Ñ Ñ']));
  expect(people.find((person) => person['family'] === 'Hendriks')).toMatchObject({ emails: [{ address: 'richard.hendriks@mail.com' }], phones: [{ number: '(912) 555-4321' }] });
});
