import type { Page } from '@playwright/test';

type Probe = {
  /** From the next event of a type until a frame in which `done` holds has been painted, ms. */
  readonly arm: (type: string, done: () => boolean) => void;
  /** What the last `arm` found; null when it took longer than five seconds. */
  result: Promise<{ readonly paint: number; readonly saved: number } | null>;
};

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

export type Measured = { readonly paint: number; readonly saved: number };

/** Puts the stopwatch into the page. It measures there: from the event's time stamp to the end of the frame that shows the change. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const limit = 5000;
    /** A message that is sent from within a frame arrives when the page has been laid out and painted. */
    const afterFrame = (callback: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', callback, { once: true });
      port1.start();
      port2.postMessage(null);
    };
    const painted = (start: number, done: () => boolean): Promise<number | null> =>
      new Promise((resolve) => {
        const look = (): void => {
          requestAnimationFrame(() => {
            if (done()) afterFrame(() => resolve(performance.now() - start));
            else if (performance.now() - start > limit) resolve(null);
            else look();
          });
        };
        look();
      });
    /** When the corner of the window says that what it was saving is saved. */
    const confirmed = (start: number): Promise<number> =>
      new Promise((resolve) => {
        const corner = document.querySelector('[data-state=saved],[data-state=saving],[data-state=failed]');
        if (!corner) return resolve(Number.NaN);
        const watch = new MutationObserver(() => {
          if (corner.getAttribute('data-state') !== 'saved') return;
          watch.disconnect();
          resolve(performance.now() - start);
        });
        watch.observe(corner, { attributes: true, attributeFilter: ['data-state'] });
        setTimeout(() => resolve(Number.NaN), limit);
      });
    window.benchProbe = {
      arm: (type, done) => {
        window.benchProbe.result = new Promise((resolve) => {
          const heard = (event: Event): void => {
            const saved = confirmed(event.timeStamp);
            void painted(event.timeStamp, done).then(async (paint) => resolve(paint === null ? null : { paint, saved: await Promise.race([saved, new Promise<number>((late) => setTimeout(() => late(Number.NaN), 1000))]) }));
          };
          addEventListener(type, heard, { once: true, capture: true });
        });
      },
      result: Promise.resolve(null),
    };
  });
}

/** What the probe found since it was armed. */
export async function probed(page: Page): Promise<Measured | null> {
  return page.evaluate(() => window.benchProbe.result);
}

/** Waits until the page has painted and nothing is waiting. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 1000 })));
}
