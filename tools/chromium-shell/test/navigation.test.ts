import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch, until, type Launched } from './shell.ts';

interface Main {
  fixture: { events: unknown[] };
}

let shell: Launched;
beforeAll(async () => {
  shell = await launch();
  await shell.app.evaluate(({ webContents }) => {
    const { events } = (globalThis as unknown as Main).fixture;
    const [contents] = webContents.getAllWebContents();
    contents?.on('will-navigate', (event) => {
      events.push(['will-navigate', event.url, event.isMainFrame]);
      if (!event.url.startsWith('app://bundle/')) event.preventDefault();
    });
    contents?.on('will-redirect', (event) => events.push(['will-redirect', event.url]));
    contents?.on('did-navigate', (_event, url) => events.push(['did-navigate', url]));
    contents?.on('did-navigate-in-page', (_event, url) => events.push(['did-navigate-in-page', url]));
    contents?.on('did-fail-load', (_event, code, name, url) => events.push(['did-fail-load', code, name, url]));
    contents?.on('console-message', (event) => events.push(['console', event.level, event.message]));
    contents?.setWindowOpenHandler(({ url, disposition }) => {
      events.push(['open', url, disposition]);
      return { action: 'deny' };
    });
  });
});
afterAll(() => shell.close());

/** Waits for an event of the main process and forgets what was before. */
async function told(name: string): Promise<unknown> {
  let found: unknown;
  const look = async (): Promise<boolean> => {
    found = await shell.app.evaluate((_electron, wanted) => {
      const { events } = (globalThis as unknown as Main).fixture;
      const index = events.findIndex((event) => (event as unknown[])[0] === wanted);
      return index < 0 ? null : events.splice(index, 1)[0];
    }, name);
    return found !== null;
  };
  await until(look, name);
  return found;
}

describe('where a page may go', () => {
  it('is asked, and can be denied, with the page staying', async () => {
    await shell.page.evaluate(() => {
      location.href = 'https://elsewhere.example/';
    });
    expect(await told('will-navigate')).toEqual(['will-navigate', 'https://elsewhere.example/', true]);
    await shell.page.getByRole('button', { name: 'Hello' }).waitFor();
    expect(await shell.page.evaluate(() => window.api.add(1, 1))).toBe(2);
  });

  it('is told in the names of the app, redirects too', async () => {
    await shell.page.evaluate(() => {
      location.href = '/redirect';
    });
    await shell.page.getByRole('heading', { name: 'Other' }).waitFor();
    expect(await told('will-navigate')).toEqual(['will-navigate', 'app://bundle/redirect', true]);
    expect(await told('will-redirect')).toEqual(['will-redirect', 'app://bundle/other.html']);
    expect(await told('did-navigate')).toEqual(['did-navigate', 'app://bundle/other.html']);
    await shell.page.evaluate(() => history.pushState(null, '', '#part'));
    expect(await told('did-navigate-in-page')).toEqual(['did-navigate-in-page', 'app://bundle/other.html#part']);
    expect(await shell.page.evaluate(() => window.api.invoke('frame'))).toEqual(['app://bundle/other.html#part', 'app://bundle', null]);
  });

  it('fails loudly in loadURL', async () => {
    const failure = await shell.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window?.loadURL('app://bundle/throws').catch((error: NodeJS.ErrnoException) => [error.message, error.code, error.errno]);
    });
    expect(failure).toEqual(["ERR_FAILED (-2) loading 'app://bundle/throws'", 'ERR_FAILED', -2]);
    expect(await told('did-fail-load')).toEqual(['did-fail-load', -2, 'ERR_FAILED', 'app://bundle/throws']);
    await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html'));
    await shell.page.getByRole('button', { name: 'Hello' }).waitFor();
  });
});

describe('new windows', () => {
  it.each([
    ['a call', 'window.open("https://one.example/") === null'],
    ['a link', 'Object.assign(document.body.appendChild(document.createElement("a")), { href: "https://two.example/", target: "_blank" }).click()'],
    ['a link that hides its click', 'const link = Object.assign(document.body.appendChild(document.createElement("a")), { href: "https://three.example/", target: "_blank" }); link.addEventListener("click", (event) => event.stopPropagation()); link.click()'],
  ])('are asked about and denied: %s', async (_name, code) => {
    await shell.page.evaluate(code);
    const [, url] = (await told('open')) as string[];
    expect(url).toMatch(/^https:\/\/(one|two|three)\.example\/$/);
    await until(() => shell.page.context().pages().length === 1, 'no page is left open');
  });
});

describe('permissions', () => {
  it('follow the handlers', async () => {
    await shell.app.evaluate(({ session }) => {
      session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => answer(permission === 'media' && details.requestingUrl.startsWith('app://bundle/')));
      session.defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'media');
    });
    await shell.page.reload();
    const states = await shell.page.evaluate(async () => {
      const names = ['camera', 'microphone', 'notifications', 'geolocation'] as PermissionName[];
      const asked = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return [...asked.map(({ state }) => state), await Notification.requestPermission()];
    });
    expect(states).toEqual(['granted', 'granted', 'denied', 'denied', 'denied']);
  });
});

describe('the console', () => {
  it('is heard', async () => {
    await shell.page.evaluate(() => console.warn('careful', 5));
    expect(await told('console')).toEqual(['console', 'warning', 'careful 5']);
  });
});
