import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { InvokeName, PushName, Pushes, SendName } from '#shared/ipc.ts';
import { acceptSend, answerInvoke, type Handler, type Listener } from './ipc-gate.ts';
import type { Log } from './log-types.ts';
import { isOwnUrl } from './origin.ts';

/** The only user of `ipcMain`. */
export type Ipc = {
  readonly handle: <N extends InvokeName>(name: N, handler: Handler<N>) => void;
  readonly listen: <N extends SendName>(name: N, listener: Listener<N>) => void;
  /** Tells the window something; nothing happens when there is none. */
  readonly push: <N extends PushName>(name: N, value: Pushes[N]) => void;
};

export function setupIpc(log: Log, devUrl: string | undefined, window: () => BrowserWindow | null): Ipc {
  /** Only our window's main frame, showing one of our pages, is heard. */
  const trusted = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean => {
    const ours = window();
    if (!ours || ours.isDestroyed() || sender.id !== ours.webContents.id) return false;
    return senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url, devUrl);
  };
  return {
    handle: (name, handler) => {
      ipcMain.handle(name, (event, ...args: unknown[]) => answerInvoke(name, handler, trusted(event), args, log));
    },
    listen: (name, listener) => {
      ipcMain.on(name, (event, ...args: unknown[]) => acceptSend(name, listener, trusted(event), args, log));
    },
    push: (name, value) => {
      const ours = window();
      if (ours && !ours.isDestroyed()) ours.webContents.send(name, value);
    },
  };
}
