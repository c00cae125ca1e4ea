import { expect, test, vi } from 'vitest';
import { invokes, sends } from '#shared/ipc.ts';

type Listener = (event: unknown, value: unknown) => void;
const fakes = vi.hoisted(() => ({ calls: [] as unknown[][], heard: new Map<string, Set<Listener>>(), exposed: {} as Record<string, unknown> }));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => (fakes.exposed[name] = value) },
  ipcRenderer: {
    invoke: async (...call: unknown[]) => fakes.calls.push(['invoke', ...call]),
    send: (...call: unknown[]) => fakes.calls.push(['send', ...call]),
    on: (name: string, listener: Listener) => fakes.heard.set(name, (fakes.heard.get(name) ?? new Set()).add(listener)),
    removeListener: (name: string, listener: Listener) => fakes.heard.get(name)?.delete(listener),
  },
}));

// The preload opens the page's store ahead; Node has none.
vi.stubGlobal('indexedDB', { databases: async () => [] });
await import('./index.ts');
const bridge = fakes.exposed['warmbench'] as Record<string, Record<string, (argument?: unknown) => unknown>>;

test('only the bridge is exposed, and all of it are functions', () => {
  expect(Object.keys(fakes.exposed)).toEqual(['warmbench']);
  for (const group of Object.values(bridge)) {
    for (const member of Object.values(group)) expect(typeof member).toBe('function');
  }
});

test('every channel of the contract has one function of its own', () => {
  const { on: _on, ...asking } = bridge;
  for (const group of Object.values(asking)) for (const ask of Object.values(group)) ask('argument');
  const reached = fakes.calls.map(([how, name]) => `${String(how)} ${String(name)}`);
  const expected = [...Object.keys(invokes).map((name) => `invoke ${name}`), ...Object.keys(sends).map((name) => `send ${name}`)];
  expect(reached.toSorted()).toEqual(expected.toSorted());
});

test('a subscription hears values without the event, until it is ended', () => {
  for (const [name, channel] of [['diskState', 'disk.state'], ['closing', 'app.closing'], ['command', 'app.command']] as const) {
    const listener = vi.fn<(value: unknown) => void>();
    const end = bridge['on']?.[name]?.(listener) as () => void;
    for (const heard of fakes.heard.get(channel) ?? []) heard({ sender: 'secret' }, 'value');
    expect(listener.mock.calls).toEqual([['value']]);
    end();
    expect(fakes.heard.get(channel)?.size).toBe(0);
  }
});
