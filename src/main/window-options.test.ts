import { expect, test } from 'vitest';
import { visibleBounds, windowOptions } from './window-options.ts';
import { readWindowState, writeWindowState } from './window-state.ts';
import { scratchFolders } from './testing/scratch.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const scratch = scratchFolders();
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

test('the page is isolated, sandboxed, and has no Node', () => {
  expect(windowOptions('/preload.cjs', null, 'Warmbench').webPreferences).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: process.platform !== 'linux',
  });
});

test('the window opens where it was, if that can be seen', () => {
  const bounds = { x: 100, y: 100, width: 1000, height: 700 };
  expect(windowOptions('p', bounds, 't')).toMatchObject(bounds);
  expect(visibleBounds(bounds, [screen])).toEqual(bounds);
  const second = { ...bounds, x: 2000 };
  expect(visibleBounds(second, [screen])).toBeNull();
  expect(visibleBounds(second, [screen, { ...screen, x: 1920 }])).toEqual(second);
  expect(visibleBounds({ ...bounds, y: 1070 }, [screen])).toBeNull();
  expect(visibleBounds({ ...bounds, x: -950 }, [screen])).toBeNull();
  expect(visibleBounds({ ...bounds, width: 10 }, [screen])).toBeNull();
  expect(visibleBounds(null, [screen])).toBeNull();
});

test('the state of the window is remembered; nonsense is forgotten', () => {
  const profile = path.join(scratch(), 'new');
  expect(readWindowState(profile)).toBeNull();
  const state = { bounds: { x: 1, y: 2, width: 900, height: 600 }, maximized: true };
  writeWindowState(profile, state);
  expect(readWindowState(profile)).toEqual(state);
  for (const text of ['', 'null', '{"bounds":{"x":"1"}}', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"maximized":true}']) {
    writeFileSync(path.join(profile, 'window.json'), text);
    expect(readWindowState(profile)).toBeNull();
  }
});
