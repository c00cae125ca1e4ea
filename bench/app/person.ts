import { sampled, type Row } from '../report.ts';
import { bulkOptions, longTimelineId } from '../workspace.ts';
import type { Context } from './context.ts';
import { calm, probed } from './probe.ts';

const OPENS = 15;
const NOTES = 20;

/** The person with a timeline of 1,000 entries, and writing notes there. */
export async function measurePerson({ page, people }: Context): Promise<Row[]> {
  // Ids depend on the seed and the moment alone, not on the user.
  const id = longTimelineId(bulkOptions(people, ''));
  const opens: number[] = [];
  for (let i = 0; i < OPENS; i++) {
    await page.evaluate(() => {
      location.hash = '#/jobs';
    });
    await page.waitForFunction(() => document.querySelector('[aria-label=Timeline]') === null);
    await calm(page);
    await page.evaluate((person) => {
      window.benchProbe.arm('hashchange', () => document.querySelectorAll('[aria-label=Timeline] > *').length > 3);
      location.hash = `#/person/${person}`;
    }, id);
    const found = await probed(page);
    if (found) opens.push(found.paint);
    await calm(page);
  }
  const notes: number[] = [];
  const saves: number[] = [];
  const field = page.getByRole('textbox', { name: 'Note', exact: true });
  for (let i = 0; i < NOTES; i++) {
    const text = `Measured note ${i}, ring again on Thursday`;
    await field.fill(text);
    await calm(page);
    await page.evaluate((body) => window.benchProbe.arm('keydown', () => (document.querySelector('[aria-label=Timeline]')?.textContent ?? '').includes(body)), text);
    await field.press('Control+Enter');
    const found = await probed(page);
    if (found) notes.push(found.paint);
    if (found && !Number.isNaN(found.saved)) saves.push(found.saved);
    await calm(page);
  }
  return [
    sampled({ id: 'person.open', what: 'open a person with 1,000 entries', people, unit: 'ms', budget: '20 / 60' }, opens),
    sampled({ id: 'note.add', what: 'add a note: key to paint', people, unit: 'ms', budget: '16 / 50' }, notes),
    sampled({ id: 'note.add.saved', what: 'add a note: key to saved', people, unit: 'ms' }, saves),
  ];
}
