/** What Chromium's command line is made of. */
export interface FlagOptions {
  profile: string;
  /** The port app-scheme requests are served on. */
  port: number;
  headless: boolean;
  root: boolean;
  /** `app.commandLine.appendSwitch` and the switches given before the app's path. */
  switches: readonly string[];
}

/** Among them the drop-down of the address bar, a page of its own that would take memory and time, though no window of an app has an address bar. */
const QUIET = [
  '--allow-file-access-from-files',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--test-type',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-infobars',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI,SpareRendererForSitePerProcess',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--noerrdialogs',
];

/** Switches whose values add up; Chromium alone would keep only the last. */
const LISTS = new Set(['--disable-features', '--enable-features', '--disable-blink-features', '--enable-blink-features', '--host-resolver-rules']);

/** Chromium's arguments. The pipe makes it end when this process does; its sandbox is off only for root, who has none. */
export function chromiumFlags({ profile, port, headless, root, switches }: FlagOptions): string[] {
  return mergeLists([
    ...QUIET,
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    `--host-resolver-rules=MAP *.localhost:80 127.0.0.1:${port}`,
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...(root ? ['--no-sandbox'] : []),
    ...switches.filter((flag) => !flag.startsWith('--user-data-dir')),
  ]);
}

function mergeLists(flags: readonly string[]): string[] {
  const lists = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const flag of flags) {
    const [name = '', value = ''] = flag.split(/=(.*)/s);
    if (!LISTS.has(name)) {
      others.add(flag);
      continue;
    }
    const list = lists.get(name) ?? new Set();
    for (const item of value.split(',')) list.add(item);
    lists.set(name, list);
  }
  return [...others, ...[...lists].map(([name, values]) => `${name}=${[...values].filter(Boolean).join(',')}`)];
}
