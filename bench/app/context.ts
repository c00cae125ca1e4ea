import type { ElectronApplication, Page } from '@playwright/test';

/** The running app and the size of its workspace. */
export type Context = { readonly app: ElectronApplication; readonly page: Page; readonly people: number };
