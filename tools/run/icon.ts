import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { enter } from '../setup/entry.ts';
import { run } from '../setup/processes.ts';
import { inProject, say } from '../setup/project.mjs';
import { chromiumPath } from '../setup/shell.ts';

const SIZES = { 'icon.png': 512, 'icon-256.png': 256 };

/** `npm run icon`: draws resources/icon.svg as PNG pictures with the installed Chromium. */
async function drawIcons(): Promise<number> {
  const chromium = await chromiumPath();
  const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-icon-'));
  const page = path.join(folder, 'icon.html');
  const svg = readFileSync(inProject('resources/icon.svg'), 'utf8');
  let failed = 0;
  for (const [name, size] of Object.entries(SIZES)) {
    writeFileSync(page, `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const picture = inProject('resources', name);
    const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1', `--user-data-dir=${path.join(folder, 'profile')}`];
    const { code } = await run(chromium, [...args, '--default-background-color=00000000', `--window-size=${size},${size}`, `--screenshot=${picture}`, page], { quiet: true, timeoutMs: 30_000 });
    if (code !== 0) failed += 1;
    say(code === 0 ? `drew ${name}` : `could not draw ${name}`);
  }
  rmSync(folder, { recursive: true, force: true });
  return failed > 0 ? 1 : 0;
}

await enter(drawIcons);
