import { sampled, type Row } from '../report.ts';
import type { Context } from './context.ts';
import { calm, probed } from './probe.ts';

const ROUNDS = 15;
const MOVES = 25;

/** The board of the job with all the applications. */
export async function measureBoard({ page, people }: Context): Promise<Row[]> {
  const floor: number[] = [];
  const cold: number[] = [];
  const again: number[] = [];
  const moves: number[] = [];
  const saves: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await page.evaluate(() => window.benchProbe.arm('keydown', () => true));
    await page.keyboard.press('Shift');
    push(floor, (await probed(page))?.paint);
  }
  for (let i = 0; i < ROUNDS; i++) {
    await page.keyboard.press('Control+4');
    await page.waitForFunction(() => document.querySelector('[id^="card-"]') === null);
    await calm(page);
    await page.evaluate(() => window.benchProbe.arm('keydown', () => (document.querySelector('[id^="card-"]')?.textContent ?? '').trim().length > 3));
    await page.keyboard.press('Control+1');
    push(i === 0 ? cold : again, (await probed(page))?.paint);
  }
  const frames = await page.evaluate(scrollColumn);
  for (let i = 0; i < MOVES; i++) {
    await page.evaluate(() => {
      const scroller = document.querySelector('#column-new [data-column-scroll]');
      if (scroller) scroller.scrollTop = 0;
      const card = document.querySelector<HTMLElement>('#column-new [id^="card-"]');
      card?.focus();
      const id = card?.id ?? '';
      window.benchProbe.arm('keydown', () => document.getElementById(id)?.closest('#column-screen') !== null);
    });
    await calm(page);
    await page.keyboard.press(']');
    const found = await probed(page);
    push(moves, found?.paint);
    push(saves, found?.saved);
    await calm(page);
  }
  const raw = { what: 'any key, nothing to do', median: sampled({ id: '', what: '', people, unit: 'ms' }, floor).median };
  return [
    sampled({ id: 'key.floor', what: 'a key that does nothing: to the next frame', people, unit: 'ms' }, floor),
    sampled({ id: 'board.open', what: 'open the board of 2,000', people, unit: 'ms', budget: '60 / 150', raw }, [...cold, ...again]),
    sampled({ id: 'board.scroll', what: 'scroll a column: time of a frame', people, unit: 'ms', budget: '16.7' }, frames),
    sampled({ id: 'card.move', what: 'move a card: key to paint', people, unit: 'ms', budget: '16 / 50', raw }, moves),
    sampled({ id: 'card.move.saved', what: 'move a card: key to saved', people, unit: 'ms', budget: '50 / 100', raw }, saves),
  ];
}

/** Scrolls the longest column by 60 px a frame, and answers how long each frame took. */
function scrollColumn(): Promise<number[]> {
  const scroller = document.querySelector('#column-new [data-column-scroll]');
  const times: number[] = [];
  return new Promise((resolve) => {
    let last = performance.now();
    const step = (): void => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (!scroller || times.length > 240) return resolve(times.slice(1));
      scroller.scrollTop += 60;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

function push(samples: number[], value: number | undefined): void {
  if (value !== undefined && !Number.isNaN(value)) samples.push(value);
}
