const { contextBridge, ipcRenderer } = require('electron');

Object.assign(globalThis, { secretOfPreload: 1 });

contextBridge.exposeInMainWorld('api', {
  platform: process.platform,
  given: process.argv.includes('--given'),
  /** @type {(channel: string, ...args: unknown[]) => Promise<unknown>} */
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  /** @type {(channel: string, ...args: unknown[]) => void} */
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  /** @type {(channel: string, listener: (...args: unknown[]) => void) => () => void} */
  on(channel, listener) {
    /** @type {(event: unknown, ...args: unknown[]) => void} */
    const wrapped = (_event, ...args) => listener(...args);
    ipcRenderer.on(channel, wrapped);
    return () => ipcRenderer.off(channel, wrapped);
  },
  /** @type {(a: number, b: number) => number} */
  add: (a, b) => a + b,
  explode() {
    throw new Error('exploded');
  },
  /** @type {(value: unknown) => Promise<unknown>} */
  later: async (value) => value,
});
