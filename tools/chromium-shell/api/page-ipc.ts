import { setTimeout as delay } from 'node:timers/promises';

import type { EventParams } from '../chromium/pipe.ts';
import { createCodec } from '../page/codec.ts';
import { BINDING, RECEIVER, WORLD } from '../page/scripts.ts';
import { createWire, type WireMessage } from '../page/wire.ts';

/** The isolated world of the document a window shows now. */
interface World {
  id: number;
  origin: string;
}

interface ContextCreated {
  context: { id: number; origin: string; name: string; auxData?: { frameId?: string } };
}

type Command = (method: string, params: object) => Promise<unknown>;
type Receive = (message: WireMessage, worldOrigin: string, answer: (message: WireMessage) => void) => void;

const HANGING_MS = 1000;
const wire = createWire(createCodec());

/**
 * Messages between the main process and one window's preload. Only the isolated world of the window's main frame has the
 * binding that sends them, and Chromium, not the page, says which world a message is from.
 */
export class PageIpc {
  readonly #mainFrameId: string;
  readonly #command: Command;
  readonly #receive: Receive;
  #world: World | null = null;
  #queue: string[] = [];

  constructor(mainFrameId: string, command: Command, receive: Receive) {
    this.#mainFrameId = mainFrameId;
    this.#command = command;
    this.#receive = receive;
  }

  /** Follows the page's worlds as they come and go. */
  onEvent(method: string, params: EventParams): void {
    if (method === 'Runtime.executionContextCreated') this.#onWorld(params as unknown as ContextCreated);
    else if (method === 'Runtime.executionContextDestroyed' && this.#world?.id === params['executionContextId']) this.#world = null;
    else if (method === 'Runtime.executionContextsCleared') this.#world = null;
    else if (method === 'Runtime.bindingCalled') this.#onCall(params);
  }

  /** The page is gone: nothing can be sent to it any more. */
  reset(): void {
    this.#world = null;
  }

  /** Sends to the document that is there now; to none, if none has a preload. */
  send(message: WireMessage): void {
    if (this.#world) this.#post(this.#world, message);
  }

  /** Sends past the queue and waits until the page has taken it in; a page that hangs is not waited for long. */
  async tell(message: WireMessage): Promise<void> {
    if (this.#world) await Promise.race([this.#call(this.#world, wire.join([message])), delay(HANGING_MS)]);
  }

  #onWorld({ context }: ContextCreated): void {
    if (context.name === WORLD && context.auxData?.frameId === this.#mainFrameId) this.#world = context;
  }

  #onCall({ name, payload, executionContextId }: EventParams): void {
    const world = this.#world;
    if (name !== BINDING || world?.id !== executionContextId || !world) return;
    for (const message of wire.part(payload as string)) {
      this.#receive(message, world.origin, (answer) => this.#post(world, answer));
    }
  }

  /** Takes the value apart at once, for it may change later, and sends the messages of one turn together. */
  #post(world: World, message: WireMessage): void {
    const text = wire.join([message]);
    if (world !== this.#world) return;
    if (this.#queue.push(text) === 1) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    const text = this.#queue.join('');
    this.#queue = [];
    if (this.#world) void this.#call(this.#world, text);
  }

  async #call(world: World, text: string): Promise<void> {
    const call = {
      functionDeclaration: `function (text) { ${RECEIVER}(text); }`,
      arguments: [{ value: text }],
      executionContextId: world.id,
      silent: true,
    };
    await this.#command('Runtime.callFunctionOn', call).catch(() => undefined);
  }
}
