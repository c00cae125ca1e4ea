import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { setFreeSpace } from './pages/disk.ts';
import { openPerson } from './pages/people.ts';
import { openSample } from './pages/start.ts';

test.use({ expectedErrors: [/^(ReadFailure|Error): pipelines: |Failed to read pipelines/] });

test('what was not saved is told until it is read, or saved after all; what is saved meanwhile does not hide it', async ({ page, app }) => {
  await openSample(page);
  const panel = await openPerson(page, 'Larissa Meireles');
  const note = panel.getByRole('textbox', { name: 'Note' });
  const corner = page.getByRole('navigation', { name: 'Main' });
  const banner = page.getByRole('alert').filter({ hasText: 'Not saved: ' });

  await failOnce(page, app, note, 'The first one.');
  await expect(banner).toBeVisible();
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByRole('textbox', { name: 'What was said' }).fill('Pay is fine.');
  await panel.getByRole('button', { name: 'Log call' }).click();
  await expect(panel.getByRole('article').filter({ hasText: 'Pay is fine.' })).toBeVisible();
  await expect(banner).toBeVisible();
  await expect(corner.getByText('Not saved')).toBeVisible();
  await expectAccessible(page);
  await banner.getByRole('button', { name: 'Dismiss' }).click();
  await expect(banner).toHaveCount(0);
  await expect(corner.getByText('Saved', { exact: true })).toBeVisible();

  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await failOnce(page, app, note, 'The second one.');
  await note.press('Control+Enter');
  await expect(panel.getByRole('article').filter({ hasText: 'The second one.' })).toBeVisible();
  await expect(banner).toHaveCount(0);
  await expect(corner.getByText('Saved', { exact: true })).toBeVisible();
});

test('a window that is closed over a save asks, and what was typed is there the next time', async ({ page, app, relaunch }) => {
  await openSample(page);
  const panel = await openPerson(page, 'Larissa Meireles');
  const note = panel.getByRole('textbox', { name: 'Note' });
  await hangSaves(app);
  await note.fill('Sent into the void.');
  await note.press('Control+Enter');
  await expect(note).toHaveValue('');
  // Above another dialog: Esc reaches the question alone.
  await page.keyboard.press('Control+n');
  const beneath = page.getByRole('dialog', { name: 'New person' });
  await expect(beneath).toBeVisible();
  await closeWindow(app);
  const saving = page.getByRole('dialog', { name: 'Still saving' });
  await expect(saving.getByText('1 change has not reached the disk yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(saving).toBeHidden();
  await expect(beneath).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(beneath).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: /Not saved: “[^”]*Larissa Meireles[^”]*”. Saving did not finish/ })).toBeVisible({ timeout: 15_000 });
  await expect(note).toHaveValue('Sent into the void.');

  // Closed over a save that then fails: it is told, and the window waits.
  await note.press('Control+Enter');
  await expect(note).toHaveValue('');
  await closeWindow(app);
  const unsaved = page.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(saving).toBeVisible();
  await expect(unsaved.getByText('Saving did not finish within 10 seconds.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await unsaved.getByRole('button', { name: 'Keep it open' }).click();
  await expect(note).toHaveValue('Sent into the void.');

  // Closed all the same while it still hangs.
  await note.press('Control+Enter');
  await closeWindow(app);
  const closed = app.waitForEvent('close');
  await saving.getByRole('button', { name: 'Close all the same' }).click();
  await closed;
  const next = await relaunch();
  await expect((await openPerson(next.page, 'Larissa Meireles')).getByRole('textbox', { name: 'Note' })).toHaveValue('Sent into the void.');
});

test('rows that cannot be read are named, and read when asked again', async ({ page }) => {
  await openSample(page);
  // Nothing has looked at the stage templates yet: what was read once stays.
  await breakReading(page, 'pipelines');
  await page.getByRole('link', { name: 'Settings' }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert.getByText('What belongs here could not be read')).toBeVisible();
  await expect(alert.getByText('Nothing that was saved is lost.')).toBeVisible();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert.getByText('What belongs here could not be read')).toBeVisible();

  // The rest of the window goes on meanwhile.
  await page.getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(alert).toBeVisible();
  await mendReading(page);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main').getByText('Agency', { exact: true }).first()).toBeVisible();
  await expect(alert).toBeHidden();
});

/** Sends a note while the disk is full; then there is room again. */
async function failOnce(page: Page, app: ElectronApplication, note: Locator, text: string): Promise<void> {
  await setFreeSpace(app, page, 50_000_000);
  await note.fill(text);
  await note.press('Control+Enter');
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await expect(note).toHaveValue(text);
  await setFreeSpace(app, page, 50_000_000_000);
}

/** From now on main takes every change and never answers. */
async function hangSaves(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal.append');
    ipcMain.handle('journal.append', () => new Promise(() => undefined));
  });
}

/** As the button of the window's frame does. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); });
}

/** Lets every read of a whole table fail, as a browser's damaged storage does. */
async function breakReading(page: Page, table: string): Promise<void> {
  await page.evaluate((name) => {
    const { prototype } = IDBObjectStore;
    const whole = Object.getOwnPropertyDescriptor(prototype, 'getAll') as { value: (...args: unknown[]) => IDBRequest<unknown[]> };
    Object.assign(globalThis, { mendReading: () => { Object.defineProperty(prototype, 'getAll', whole); } });
    prototype.getAll = function getAll(...args) {
      if (this.name === name) throw new DOMException(`Failed to read ${name}`, 'UnknownError');
      return whole.value.apply(this, args);
    };
  }, table);
}

async function mendReading(page: Page): Promise<void> {
  await page.evaluate(() => { (globalThis as unknown as { mendReading: () => void }).mendReading(); });
}
