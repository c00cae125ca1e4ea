import type { IpcMain, IpcMainInvokeEvent } from 'electron';

import type { WireMessage } from '../page/wire.ts';
import { createEvent } from './events.ts';
import { strictEmitter } from './unimplemented.ts';
import type { ShellFrame } from './web-frame.ts';
import type { ShellWebContents } from './web-contents.ts';

type Handler = Parameters<IpcMain['handle']>[1];

/** Where a message came from and how to answer it. */
export interface IpcOrigin {
  sender: ShellWebContents;
  senderFrame: ShellFrame | null;
  answer(message: WireMessage): void;
}

/** `ipcMain`: the handlers and listeners of the main process. */
export class ShellIpcMain extends strictEmitter('ipcMain') implements Pick<IpcMain, 'handle' | 'handleOnce' | 'removeHandler'> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]) => {
      this.removeHandler(channel);
      return handler(event, ...args) as unknown;
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Takes a message a page sent. */
  receive(origin: IpcOrigin, { kind, id, channel, value }: WireMessage): void {
    const args = Array.isArray(value) ? (value as unknown[]) : [];
    if (kind === 'invoke') void this.#invoke(origin, id, channel, args);
    else this.emit(channel, describeSend(origin), ...args);
  }

  async #invoke(origin: IpcOrigin, id: number, channel: string, args: unknown[]): Promise<void> {
    try {
      const handler = this.#handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const value = await (handler(describe(origin) as IpcMainInvokeEvent, ...args) as unknown);
      origin.answer({ kind: 'reply', id, channel: '', value });
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      origin.answer({ kind: 'error', id, channel: '', value: `Error invoking remote method '${channel}': ${String(error)}` });
    }
  }
}

function describe({ sender, senderFrame }: IpcOrigin): object {
  const { routingId = 0, processId = 0 } = senderFrame ?? {};
  return createEvent({ type: 'frame', sender, senderFrame, frameId: routingId, processId });
}

function describeSend(origin: IpcOrigin): object {
  const reply = (channel: string, ...args: unknown[]): void => origin.answer({ kind: 'send', id: 0, channel, value: args });
  return Object.assign(describe(origin), { reply, ports: [] });
}

export const ipcMain: ShellIpcMain = new ShellIpcMain();
