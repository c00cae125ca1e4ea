import { expect, test } from './fixtures.ts';
import { expectAccessible } from './pages/axe.ts';
import { setFreeSpace } from './pages/disk.ts';
import { openPerson } from './pages/people.ts';
import { openSample } from './pages/start.ts';

// Each screen's own journey checks it with axe; here is what belongs to no screen, and the way by keyboard through all of them.

/** Each screen's name, and the key after G that leads to it. */
const SCREENS = { pipeline: 'p', people: 'e', companies: 'c', jobs: 'j', tasks: 't', calendar: 'a', history: 'h', import: 'i', settings: 's' } as const;
const STEPS = 24;

test('the frame of the window: map of keys, palette, banners, narrow navigation', async ({ page, app }) => {
  test.setTimeout(120_000);
  await openSample(page);

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('Find or do anything')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  // One field finds a person, a job and an action, and Enter takes the first.
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  const field = palette.getByRole('combobox');
  await page.keyboard.type('larissa meir');
  await expect(field).toHaveValue('larissa meir');
  await expect(palette.getByRole('option', { name: /Larissa Meireles/ })).toBeVisible();
  await field.fill('Senior Nurse');
  await expect(palette.getByRole('option', { name: /Senior Nurse, Intensive Care/ }).first()).toBeVisible();
  await expectAccessible(page);
  await field.fill('go to settings');
  await expect(palette.getByRole('option', { name: /Go to Settings/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(palette).toBeHidden();

  // What has no key of its own is done from there.
  const shown = await page.locator('html').getAttribute('data-mantine-color-scheme');
  await page.keyboard.press('Control+k');
  await field.fill('light and dark');
  await expect(palette.getByRole('option', { name: /Switch between light and dark/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-mantine-color-scheme', shown ?? '');
  await page.getByRole('radio', { name: 'As the system' }).check();

  await setFreeSpace(app, page, 50_000_000);
  await expect(page.getByText(/^The disk is full/)).toBeVisible();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('button', { name: 'Widen the navigation' })).toBeVisible();
  await expectAccessible(page);
});

test('Tab reaches navigation, screen and panel; the focus is always seen; F6 goes between screen and panel', async ({ page }) => {
  test.setTimeout(120_000);
  await openSample(page);
  const reached = new Set<string>();
  for (const [name, key] of Object.entries(SCREENS)) {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Pipeline' }).focus();
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name: new RegExp(`^${name}`, 'i') })).toBeVisible();
    const places = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(readFocus);
      if (!focus) continue;
      places.add(focus.place);
      expect(focus.seen, `${name}: ${focus.what}`).toBe(true);
    }
    expect([...places], name).toContain('main');
    for (const place of places) reached.add(place);
  }
  expect([...reached]).toContain('navigation');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();

  const panel = await openPerson(page, 'Larissa Meireles');
  await page.keyboard.press('F6');
  await expect.poll(async () => (await page.evaluate(readFocus))?.place).toBe('panel');
  await page.keyboard.press('F6');
  await expect.poll(async () => (await page.evaluate(readFocus))?.place).toBe('main');
  const places: string[] = [];
  for (let step = 0; step < 60 && !places.includes('panel'); step++) {
    await page.keyboard.press('Tab');
    places.push((await page.evaluate(readFocus))?.place ?? '');
  }
  expect(places).toContain('panel');

  // Its width, by keyboard, too.
  const edge = panel.getByRole('separator', { name: 'Width of the panel' });
  const wide = (await panel.boundingBox())?.width ?? 0;
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await panel.boundingBox())?.width).toBeGreaterThan(wide);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

/** Where the focus is, and whether a person sees it: an outline or a shadow on it, or on what stands for it. */
function readFocus(): { place: string; what: string; seen: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const ringed = (one: Element, pseudo?: string): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, pseudo);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const near = [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling, element.querySelector('[data-focused]')].filter((one) => one instanceof Element);
  const box = element.getBoundingClientRect();
  const within = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const place = element.closest('nav') ? 'navigation' : element.closest('aside[data-scope]') ? 'panel' : element.closest('main') ? 'main' : 'elsewhere';
  return { place, what: element.outerHTML.slice(0, 200), seen: within && near.some((one) => ringed(one) || ringed(one, '::after')) };
}
