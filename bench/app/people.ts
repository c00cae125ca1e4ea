import { sampled, type Row } from '../report.ts';
import type { Context } from './context.ts';
import { calm, probed } from './probe.ts';

const words = ['berg', 'senior', 'anna', 'sch', 'hamburg', 'nurse w', 'müller', 'kub'];
const SORTS = 20;

/** The table of everybody: search as one types, sort, filter. */
export async function measurePeople({ page, people }: Context): Promise<Row[]> {
  await page.keyboard.press('Control+2');
  await page.waitForFunction(() => document.querySelectorAll('main [role=row][aria-rowindex="2"]').length > 0);
  await page.waitForFunction((count) => (document.querySelector('main [data-figures]')?.textContent ?? '').replaceAll(/\D/gu, '') === String(count), people);
  await calm(page);
  const box = page.getByRole('searchbox', { name: 'Search people' });
  const typed: number[] = [];
  for (const word of words) {
    for (const letter of word) {
      await box.focus();
      await page.evaluate(() => {
        const count = document.querySelector('main [data-figures]');
        const before = count?.textContent;
        window.benchProbe.arm('keydown', () => document.querySelector('main [data-figures]')?.textContent !== before);
      });
      await page.keyboard.type(letter);
      const found = await Promise.race([probed(page), late(1500)]);
      if (found) typed.push(found.paint);
      await calm(page);
    }
    await box.fill('');
    await calm(page);
  }
  const sorted: number[] = [];
  const headings = page.locator('main [role=columnheader] button[data-sort]');
  for (let i = 0; i < SORTS; i++) {
    await page.evaluate(() => {
      const before = document.querySelector('main [role=row][aria-rowindex="2"]')?.textContent;
      window.benchProbe.arm('click', () => document.querySelector('main [role=row][aria-rowindex="2"]')?.textContent !== before);
    });
    await headings.nth(Math.floor(i / 2) % 4).click({ timeout: 10_000 });
    const found = await Promise.race([probed(page), late(3000)]);
    if (found) sorted.push(found.paint);
    await calm(page);
  }
  const filtered: number[] = [];
  for (let i = 0; i < 10; i++) {
    await page.evaluate(() => {
      const before = document.querySelector('main [data-figures]')?.textContent;
      window.benchProbe.arm('click', () => document.querySelector('main [data-figures]')?.textContent !== before);
    });
    await page.getByRole('radio', { name: i % 2 === 0 ? 'Client contacts' : 'Everybody' }).click({ force: true, timeout: 10_000 });
    const found = await Promise.race([probed(page), late(3000)]);
    if (found) filtered.push(found.paint);
    await calm(page);
  }
  return [
    sampled({ id: 'people.search', what: 'search as one types, first rows painted', people, unit: 'ms', budget: '25 / 50' }, typed),
    sampled({ id: 'people.sort', what: 'sort the table of people', people, unit: 'ms', budget: '40 / 100' }, sorted),
    sampled({ id: 'people.filter', what: 'filter the table of people', people, unit: 'ms', budget: '40 / 100' }, filtered),
  ];
}

/** Some letters change nothing in the table: those are not measured. */
function late(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}
