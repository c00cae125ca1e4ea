import type { Bridge } from './bridge.ts';
import type { Codec } from './codec.ts';
import type { Wire, WireMessage } from './wire.ts';

/** What a page's isolated world is told when it starts. */
export interface IsolatedWorldConfig {
  /** The event the two worlds meet over. */
  meeting: string;
  /** The function Chromium gave this world to call the main process with. */
  binding: string;
  /** The function the main process calls this world with. */
  receiver: string;
  /** Whether the app is to be asked before a user closes the window. */
  holdsClose: boolean;
}

/** What the isolated world gives a preload. */
export interface IsolatedWorld {
  ipcRenderer: object;
  contextBridge: object;
  webUtils: object;
  /** Tells the main process something about the window itself. */
  tell(kind: string, value: unknown): void;
  /** Whether a user's wish to close the window has to be put to the app first. */
  holdsClose: boolean;
}

type CreateBridge = (element: EventTarget, incoming: string, outgoing: string) => Bridge;

/** Sets up Electron's renderer modules in the isolated world; runs there as source text, before the preload. */
export function installIsolatedWorld(
  config: IsolatedWorldConfig,
  createCodec: () => Codec,
  createWire: (codec: Codec) => Wire,
  createBridge: CreateBridge,
): IsolatedWorld {
  type Listener = (event: object, ...args: unknown[]) => void;
  interface Entry {
    listener: Listener;
    once: boolean;
  }
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const send = world[config.binding] as (text: string) => void;
  const wire = createWire(createCodec());
  const replies = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Entry[]>();
  let queue: WireMessage[] = [];
  let lastId = 0;

  /** Messages of one turn go together. */
  function post(kind: string, channel: string, value: unknown, id = 0): void {
    if (queue.push({ kind, id, channel, value }) === 1) queueMicrotask(flush);
  }

  function flush(): void {
    const messages = queue;
    queue = [];
    try {
      send(wire.join(messages));
    } catch {
      for (const message of messages) sendAlone(message);
    }
  }

  /** A message that cannot be cloned must not take the others of its turn with it. */
  function sendAlone(message: WireMessage): void {
    try {
      send(wire.join([message]));
    } catch (error) {
      replies.get(message.id)?.reject(error);
      replies.delete(message.id);
    }
  }

  function receive({ kind, id, channel, value }: WireMessage): void {
    if (kind === 'send') {
      emit(channel, value as unknown[]);
      return;
    }
    if (kind === 'release') {
      isolated.holdsClose = false;
      return;
    }
    const reply = replies.get(id);
    replies.delete(id);
    if (kind === 'reply') reply?.resolve(value);
    else reply?.reject(new Error(String(value)));
  }

  function emit(channel: string, args: unknown[]): void {
    for (const entry of listeners.get(channel) ?? []) {
      if (entry.once) remove(channel, entry.listener);
      try {
        entry.listener({ sender: ipcRenderer, ports: [] }, ...args);
      } catch (error) {
        reportError(error);
      }
    }
  }

  function add(channel: string, listener: Listener, once: boolean): void {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
  }

  function remove(channel: string, listener: Listener): void {
    const entries = listeners.get(channel) ?? [];
    const index = entries.findLastIndex((entry) => entry.listener === listener);
    if (index >= 0) listeners.set(channel, entries.toSpliced(index, 1));
  }

  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = ++lastId;
      const reply = Promise.withResolvers<unknown>();
      replies.set(id, reply);
      post('invoke', channel, args, id);
      return reply.promise;
    },
    send: (channel: string, ...args: unknown[]): void => post('send', channel, args),
    sendSync(): never {
      throw new Error("Warmbench's Chromium shell has no Electron ipcRenderer.sendSync");
    },
    on(channel: string, listener: Listener): object {
      add(channel, listener, false);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener): object {
      add(channel, listener, true);
      return ipcRenderer;
    },
    off(channel: string, listener: Listener): object {
      remove(channel, listener);
      return ipcRenderer;
    },
    addListener: (channel: string, listener: Listener): object => ipcRenderer.on(channel, listener),
    removeListener: (channel: string, listener: Listener): object => ipcRenderer.off(channel, listener),
    removeAllListeners(channel?: string): object {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string): number => listeners.get(channel)?.length ?? 0,
  };

  Object.defineProperty(globalThis, config.receiver, {
    value: (text: string) => {
      for (const message of wire.part(text)) receive(message);
    },
  });

  const element = document.createElement('i');
  const bridge = createBridge(element, 'to-isolated', 'to-main');
  document.dispatchEvent(new MouseEvent(config.meeting, { relatedTarget: element }));
  bridge.answer('open', (value) => post('open', '', value));

  const isolated: IsolatedWorld = {
    holdsClose: config.holdsClose,
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (key: string, api: unknown): void => void bridge.request('expose', [key, api]),
    },
    webUtils: { getPathForFile: (): string => '' },
    tell: (kind, value) => post(kind, '', value),
  };
  return isolated;
}
