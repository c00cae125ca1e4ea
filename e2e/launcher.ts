import type { ConsoleMessage, ElectronApplication, Page, TestInfo } from '@playwright/test';
import { killApp, launchApp, type LaunchOptions } from './launch.ts';

/** A running app and its first window. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Starts apps, listens for their errors, keeps traces of them, and closes them all. */
export class Launcher {
  readonly #started: Running[] = [];
  readonly errors: string[] = [];

  async start(options: LaunchOptions): Promise<Running> {
    const app = await launchApp(options);
    await app.context().tracing.start({ snapshots: true });
    app.on('window', (page) => { this.#listen(page); });
    const page = await app.firstWindow();
    this.#listen(page);
    const running = { app, page };
    this.#started.push(running);
    return running;
  }

  readonly #heard = new WeakSet<Page>();

  #listen(page: Page): void {
    if (this.#heard.has(page)) return;
    this.#heard.add(page);
    page.on('pageerror', (error) => { this.errors.push(error.stack ?? error.message); });
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** After a failure, a picture and a trace of every app that still runs. */
  async keepEvidence(testInfo: TestInfo): Promise<void> {
    for (const [index, { app, page }] of this.#started.entries()) {
      const trace = testInfo.outputPath(`trace-${index}.zip`);
      await page.screenshot({ path: testInfo.outputPath(`window-${index}.png`), timeout: 5_000 }).catch(() => undefined);
      await app.context().tracing.stop({ path: trace }).catch(() => undefined);
    }
  }

  async closeAll(): Promise<void> {
    for (const { app } of this.#started.splice(0)) await closeApp(app);
  }

  async end(running: Running, kill: boolean): Promise<void> {
    this.#started.splice(this.#started.indexOf(running), 1);
    await (kill ? killApp(running.app) : closeApp(running.app));
  }
}

/** Closes the app; one that does not close in ten seconds is killed, and the test fails. */
async function closeApp(app: ElectronApplication): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => { timer = setTimeout(() => { resolve('late'); }, 10_000); });
  const outcome = await Promise.race([app.close(), late]);
  clearTimeout(timer);
  if (outcome !== 'late') return;
  await killApp(app);
  throw new Error('The app did not close within ten seconds.');
}
