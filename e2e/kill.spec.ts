import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { killTree } from './kill-tree.ts';
import type { Running } from './launcher.ts';
import { openSample } from './pages/start.ts';
import { readRows } from './pages/view.ts';

/** Half of the relaunches follow at once, half when the system had time to settle. */
const KILLS = 50;
const LATE_MS = 2000;

test.use({ expectedErrors: [/./] });

test('nothing shown as saved is missing after 50 kills in the middle of writing', async ({ running, launch, profile }) => {
  test.setTimeout(900_000);
  await openSample(running.page);
  const personId = await firstPerson(running.page);
  const saved: string[] = [];
  let current = running;
  for (let round = 0; round < KILLS; round++) {
    await writeUntilKilled(current, personId, round, saved, () => killTree(current.app, profile));
    if (round % 2 === 1) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    current = await launch({ profile });
    await expect(current.page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 60_000 });
    const kept = new Set(await notesInView(current.page));
    expect(saved.filter((note) => !kept.has(note)), `missing after kill ${round + 1}`).toEqual([]);
  }
  expect(saved.length).toBeGreaterThanOrEqual(KILLS);
  console.log(`${KILLS} kills, ${saved.length} notes shown as saved, 0 missing`);
});

/**
 * Writes note after note; one counts once the corner of the window says that everything is saved. After the first one
 * or two, the kill falls at a random moment while writing goes on.
 */
async function writeUntilKilled({ page }: Running, personId: string, round: number, saved: string[], kill: () => Promise<void>): Promise<void> {
  const writtenFirst = 1 + (round % 2);
  let killed: Promise<void> | undefined;
  try {
    await page.evaluate((id) => { location.hash = `#/person/${id}`; }, personId);
    for (let n = 0; ; n++) {
      if (n === writtenFirst) killed = new Promise((resolve) => { setTimeout(() => void kill().then(resolve), Math.random() * 400); });
      const note = `note ${round}.${n}`;
      await page.getByRole('button', { name: 'Note', exact: true }).first().click();
      await page.getByRole('textbox', { name: 'Note' }).fill(note);
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('article').filter({ hasText: note }).first()).toBeVisible();
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      saved.push(note);
    }
  } catch (error) {
    if (killed === undefined) throw error;
    await killed;
  }
}

async function firstPerson(page: Page): Promise<string> {
  return String((await readRows(page))['people']?.[0]?.['id']);
}

async function notesInView(page: Page): Promise<unknown[]> {
  return ((await readRows(page))['activities'] ?? []).map((row) => row['body']);
}
