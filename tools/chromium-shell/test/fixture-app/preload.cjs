const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('api', {
  platform: process.platform,
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
});
