import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { names, writeAwkward } from './pages/awkward.ts';
import { expectAccessible } from './pages/axe.ts';
import { startEmpty } from './pages/start.ts';

/** A small laptop's window, and the same at a zoom of 200 %. */
const sizes = [{ width: 1024, height: 700 }, { width: 512, height: 350 }] as const;

test('names of any length and script fit the window, also a small one, also at twice the size', async ({ page }) => {
  test.setTimeout(300_000);
  await startEmpty(page);
  const { jobId, companyId, people } = await writeAwkward(page);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Pipeline' })).toBeVisible();

  for (const size of sizes) {
    await page.setViewportSize(size);

    await test.step(`the screens at ${size.width} × ${size.height}`, async () => {
      await open(page, `#/pipeline/${jobId}`);
      await expectRoom(page.getByRole('button', { name: /^Nurse Wolfe/ }), 80);
      await expect(page.getByRole('row', { name: new RegExp(`^${names.mail}`) })).toHaveCount(1);
      await expectFits(page);
      await expectAccessible(page);
      for (const hash of ['#/people', '#/companies', `#/companies/${companyId}`, '#/jobs', '#/tasks', '#/calendar', '#/calendar?view=list', '#/import', '#/settings']) {
        await open(page, hash);
        await expectFits(page);
      }
      await open(page, '#/history');
      await expectRoom(page.getByRole('article', { name: /^Added Wolfe/ }).getByText(/^Added Wolfe/), 150);
      await expectFits(page);
      await expectAccessible(page);
    });

    await test.step(`the person at ${size.width} × ${size.height}`, async () => {
      for (const id of Object.values(people)) {
        await open(page, `#/person/${id}`);
        await expectRoom(page.getByRole('heading', { level: 1 }), 150);
        await expectFits(page);
      }
      await expectAccessible(page);
      await page.getByRole('textbox', { name: 'Off limits' }).or(page.getByRole('button', { name: /^Off limits:/ })).focus();
      await expectFits(page);

      // Beside the board: whatever the height, each part of the record can be scrolled to.
      await open(page, `#/pipeline/${jobId}?person=${people.endless}`);
      const panel = page.getByRole('complementary', { name: 'Person' });
      const note = panel.getByRole('article', { name: 'Note', exact: true }).first();
      await note.scrollIntoViewIfNeeded();
      await expect(note.getByRole('paragraph').first()).toBeInViewport({ ratio: 0.1 });
      await panel.getByRole('tab', { name: 'Details' }).click();
      await panel.getByRole('button', { name: /^Off limits:/ }).focus();
      await expect(panel.getByRole('button', { name: /^Off limits:/ })).toBeInViewport();
      await expectFits(page);
      await expectAccessible(page);
      await panel.getByRole('button', { name: 'Close the panel' }).click();
    });

    await test.step(`the dialogs at ${size.width} × ${size.height}`, async () => {
      const card = page.getByRole('row', { name: /^Wolfe/ }).first();
      for (const [key, first] of [
        ['e', page.getByRole('combobox', { name: 'Reason' })],
        ['m', page.getByRole('combobox', { name: 'Stage' })],
        ['i', page.getByRole('textbox', { name: 'Round' })],
      ] as const) {
        await card.focus();
        await page.keyboard.press(key);
        await expect(first).toBeFocused();
        await expect(first).toBeInViewport();
        await expectFits(page);
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
      await open(page, '#/jobs');
      await page.getByRole('grid', { name: 'Jobs' }).focus();
      await page.keyboard.press('e');
      for (const part of [/^Job$/, /^Stages 30/, /^Questions/]) {
        await page.getByRole('tab', { name: part }).click();
        await expectFits(page);
      }
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    });
  }
});

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => { location.hash = address; }, hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

/** So wide is it seen, at least, px. */
async function expectRoom(what: Locator, width: number): Promise<void> {
  await expect(what).toBeInViewport();
  expect((await what.boundingBox())?.width).toBeGreaterThanOrEqual(width);
}

/** The window itself never scrolls, and a form or a dialog only up and down. */
async function expectFits(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const found = scrollWidth > clientWidth || scrollHeight > clientHeight ? [`the window: ${scrollWidth} × ${scrollHeight}`] : [];
    for (const part of document.querySelectorAll<HTMLElement>('[role=dialog] form > div, [role=tabpanel] > div')) {
      if (getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1) found.push(`${part.className}: ${part.scrollWidth} in ${part.clientWidth}`);
    }
    return found;
  });
  expect(wrong, page.url()).toEqual([]);
}
