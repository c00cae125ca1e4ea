// What a page does that somebody took over. Each runs inside the page: it is sent there as text and knows nothing of this file.

/** Everything a script can do to run another one; answers those that ran. */
export async function tryScripts(): Promise<string[]> {
  const ran: string[] = [];
  const scope = globalThis as unknown as { ran: (what: string) => void };
  scope.ran = (what) => { ran.push(what); };
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = `<img src="data:," onerror="ran('onerror')"><svg onload="ran('svg')"></svg><details open ontoggle="ran('toggle')">x</details><a href="javascript:ran('href')">x</a><iframe srcdoc="<script>parent.ran('srcdoc')</script>"></iframe><form action="javascript:ran('form')"><button></button></form>`;
  const inline = document.createElement('script');
  inline.textContent = `ran('inline')`;
  const data = document.createElement('script');
  data.src = `data:text/javascript,ran('data')`;
  const blob = document.createElement('script');
  blob.src = URL.createObjectURL(new Blob([`ran('blob')`], { type: 'text/javascript' }));
  place.append(inline, data, blob);
  place.querySelector('a')?.click();
  place.querySelector('button')?.click();
  const attempts: [string, () => unknown][] = [
    // What the policy must stop is what lint stops elsewhere.
    // oxlint-disable-next-line no-eval
    ['eval', () => void globalThis.eval('1')],
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval
    ['function', () => new Function('return 1')],
    ['worker', () => new Promise((resolve, reject) => {
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
      worker.addEventListener('message', resolve);
      worker.addEventListener('error', reject);
    })],
    ['import', () => import(/* @vite-ignore */ `data:text/javascript,export default ${Math.random()}`)],
    ['service worker', () => navigator.serviceWorker.register(URL.createObjectURL(new Blob([''])))],
  ];
  for (const [what, act] of attempts) {
    // A timer's task is out of reach of the debugger's leave to evaluate.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        void (async () => act())().then(() => { ran.push(what); }, () => undefined).then(resolve);
        setTimeout(resolve, 1000);
      }, 0);
    });
  }
  place.remove();
  return ran;
}

/** Every way out that a page has; answers those that worked as far as the page can tell. */
export async function tryNetwork({ host, udp }: { host: string; udp: number }): Promise<string[]> {
  const url = `http://${host}/x`;
  const reached: string[] = [];
  const attempt = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    const late = new Promise((_, reject) => { setTimeout(reject, 1500); });
    await Promise.race([act(), late]).then(() => { reached.push(what); }, () => undefined);
  };
  const loaded = (tag: string, attributes: Readonly<Record<string, string>>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.addEventListener('load', resolve);
      element.addEventListener('error', reject);
      document.head.append(element);
      if (element instanceof HTMLFormElement) element.submit();
    });
  const opens = (target: EventTarget): Promise<unknown> =>
    new Promise((resolve, reject) => {
      target.addEventListener('open', resolve);
      target.addEventListener('error', reject);
    });
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = `@import '${url}/css'; @font-face { font-family: x; src: url(${url}/font) } body { background-image: url(${url}/background); font-family: x }`;
  navigator.sendBeacon(`${url}/beacon`, 'x');
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }] });
  peer.createDataChannel('x');
  await Promise.all([
    attempt('fetch', () => fetch(`${url}/fetch`)),
    attempt('no-cors', () => fetch(`${url}/no-cors`, { mode: 'no-cors' })),
    attempt('xhr', () => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.addEventListener('load', resolve);
      request.addEventListener('error', reject);
      request.open('POST', `${url}/xhr`);
      request.send('x');
    })),
    attempt('web socket', async () => opens(new WebSocket(`ws://${host}/ws`))),
    attempt('event source', async () => opens(new EventSource(`${url}/events`))),
    attempt('image', () => loaded('img', { src: `${url}/img` })),
    attempt('script', () => loaded('script', { src: `${url}/script` })),
    attempt('style', () => loaded('link', { rel: 'stylesheet', href: `${url}/style` })),
    attempt('prefetch', () => loaded('link', { rel: 'prefetch', href: `${url}/prefetch` })),
    attempt('preload', () => loaded('link', { rel: 'preload', as: 'image', href: `${url}/preload` })),
    attempt('preconnect', () => loaded('link', { rel: 'preconnect', href: url })),
    attempt('manifest', () => loaded('link', { rel: 'manifest', href: `${url}/manifest` })),
    attempt('icon', () => loaded('link', { rel: 'icon', href: `${url}/icon` })),
    attempt('video', () => loaded('video', { src: `${url}/video`, autoplay: '' })),
    attempt('object', () => loaded('object', { data: `${url}/object` })),
    attempt('form', () => loaded('form', { action: `${url}/form`, method: 'post' })),
    attempt('refresh', () => loaded('meta', { 'http-equiv': 'refresh', content: `0;url=${url}/refresh` })),
    attempt('peer', async () => {
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((_, reject) => { setTimeout(reject, 1000); });
    }),
  ]);
  peer.close();
  style.remove();
  return reached;
}

/** Leaves by script, by a link, and by a new window. */
export async function tryLeaving(url: string): Promise<void> {
  const opened = window.open(url);
  if (opened) throw new Error(`A window opened for ${url}`);
  for (const target of ['_blank', '_self', '_top']) {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: url, target });
    link.setAttribute('ping', url);
    link.click();
    link.remove();
  }
  try {
    location.assign(url);
  } catch {
    // Chromium itself refuses some of them.
  }
  await new Promise((resolve) => { setTimeout(resolve, 100); });
}

/** Frames and webviews; answers those that show something. */
export async function tryFrames(host: string): Promise<string[]> {
  const shown: string[] = [];
  for (const src of [`http://${host}/frame`, 'file:///etc/passwd', 'data:text/html,x', location.href]) {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    const inside = frame.contentDocument;
    if (inside && inside.body.childElementCount > 0) shown.push(src);
    frame.remove();
  }
  const webview = document.createElement('webview');
  webview.setAttribute('src', `http://${host}/webview`);
  document.body.append(webview);
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  if ('loadURL' in webview) shown.push('webview');
  webview.remove();
  return shown;
}

/** What Chromium says of the permissions, without asking for one. */
export async function readPermissions(): Promise<Record<string, string>> {
  const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
  const states = await Promise.all(names.map(async (name) => [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const));
  return Object.fromEntries(states);
}

/** Asks for each of them; answers those that were given. */
export async function tryPermissions(): Promise<string[]> {
  const attempts: [string, () => Promise<unknown>][] = [
    ['geolocation', () => new Promise((resolve, reject) => { navigator.geolocation.getCurrentPosition(resolve, reject); })],
    ['notifications', async () => { if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied'); }],
    ['camera', () => navigator.mediaDevices.getUserMedia({ video: true })],
    ['microphone', () => navigator.mediaDevices.getUserMedia({ audio: true })],
    ['screen', () => navigator.mediaDevices.getDisplayMedia()],
    ['clipboard', () => navigator.clipboard.readText()],
    ['files', () => (window as unknown as { showOpenFilePicker: () => Promise<unknown> }).showOpenFilePicker()],
    ['usb', () => (navigator as unknown as { usb: { requestDevice: (filter: object) => Promise<unknown> } }).usb.requestDevice({ filters: [] })],
  ];
  const given: string[] = [];
  for (const [what, act] of attempts) {
    const late = new Promise((_, reject) => { setTimeout(reject, 1000); });
    await Promise.race([(async () => act())(), late]).then(() => { given.push(what); }, () => undefined);
  }
  return given;
}

/** Calls a function of the bridge with values of every wrong kind; answers those it took. */
export async function callBadly([room, act]: readonly [string, string]): Promise<string[]> {
  const { warmbench } = window as unknown as { warmbench: Record<string, Record<string, (input: unknown) => Promise<{ ok: boolean; error?: { message: string } } | undefined>>> };
  const deep = (levels: number): unknown => {
    let value: unknown = 1;
    for (let i = 0; i < levels; i++) value = [value];
    return value;
  };
  const bad: readonly (readonly [string, unknown])[] = [
    ['null', null], ['number', 42], ['not a number', Number.NaN], ['truth', true], ['text', 'journal.append'], ['path', '../../etc/passwd'], ['url', 'file:///etc/passwd'], ['list', [1, 2]],
    ['empty', {}], ['unknown key', { channel: 'journal.append' }], ['prototype', JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{"ok":true}}}')], ['parsed', { success: true, data: {} }],
    ['date', new Date(0)], ['map', new Map([['id', 'x']])], ['bytes', new Uint8Array(10_000)], ['deep', deep(2000)], ['huge', 'x'.repeat(300_000)], ['many', Array.from({ length: 5000 }, () => 0)],
    ['function', () => 1], ['symbol', Symbol('x')], ['window', window],
  ];
  const taken: string[] = [];
  for (const [what, value] of bad) {
    try {
      const answer = await warmbench[room]?.[act]?.(value);
      // Without an answer it only told main something, which main must have dropped.
      if (answer && (answer.ok || !answer.error?.message)) taken.push(what);
    } catch {
      // What cannot be sent at all has reached nobody.
    }
  }
  return taken;
}
