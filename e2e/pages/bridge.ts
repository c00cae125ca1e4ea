import type { Page } from '@playwright/test';

/** An answer of main: `value` where it is ok, else `error`. */
export type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string; readonly message: string } };

type Asked = Readonly<Record<string, Readonly<Record<string, (input?: unknown) => Promise<Answer>>>>>;

/** Asks main by a function of the bridge, such as `ask(page, 'journal.info')`, as any script in the page could. */
export async function ask(page: Page, name: string, input?: unknown): Promise<Answer> {
  return page.evaluate(
    async ([path, value]) => {
      const { warmbench } = window as unknown as { warmbench: Asked };
      const [room = '', act = ''] = path.split('.');
      const asked = warmbench[room]?.[act];
      if (!asked) throw new Error(`The bridge has no ${path}`);
      return asked(value);
    },
    [name, input] as const,
  );
}
