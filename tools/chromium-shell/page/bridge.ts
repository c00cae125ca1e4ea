/** One end of the bridge between a preload's isolated world and the page's own world. */
export interface Bridge {
  /** Does something in the other world, at once, and gives what it returned. */
  request(operation: string, value: unknown): unknown;
  /** Answers requests of the other world. */
  answer(operation: string, handler: (value: unknown) => unknown): void;
}

/**
 * Makes one end. It runs, as source text, in both worlds and may use nothing from outside its own body. The worlds share
 * no objects, only the DOM: values travel as the detail of events on an element that is in no document, which Chromium
 * clones between worlds; functions and promises travel as numbers and come out as stand-ins that call back.
 */
export function createBridge(element: EventTarget, incoming: string, outgoing: string): Bridge {
  interface Packet {
    operation: string;
    ok: boolean;
    /** Whether the value holds numbers that stand for functions or promises. */
    packed: boolean;
    value: unknown;
  }
  type Callable = (...args: unknown[]) => unknown;
  const MARK = '\u0000bridge';
  const ClonedEvent = CustomEvent;
  const { apply } = Reflect;
  const dispatchEvent = Reflect.get(EventTarget.prototype, 'dispatchEvent');
  const readDetail = Reflect.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as (this: Event) => Packet | null;
  const functions = new Map<number, Callable>();
  const promises = new Map<number, PromiseWithResolvers<unknown>>();
  const handlers = new Map<string, (value: unknown) => unknown>();
  const unused = new FinalizationRegistry<number>((id) => void request('release', id));
  let lastId = 0;
  let reply: Packet | null = null;

  function post(packet: Packet): void {
    apply(dispatchEvent, element, [new ClonedEvent(outgoing, { detail: packet })]);
  }

  element.addEventListener(incoming, (event) => {
    const packet = apply(readDetail, event, []);
    if (packet?.operation === 'reply') reply = packet;
    else post(packet ? respond(packet) : failed(new Error('An object could not be cloned.')));
  });

  function respond(packet: Packet): Packet {
    try {
      const handler = handlers.get(packet.operation);
      const value = handler ? handler(unwrap(packet)) : undefined;
      return wrap('reply', value);
    } catch (error) {
      return failed(error);
    }
  }

  function failed(error: unknown): Packet {
    return { operation: 'reply', ok: false, packed: false, value: error instanceof Error ? error : new Error(String(error)) };
  }

  function request(operation: string, value: unknown): unknown {
    reply = null;
    post(wrap(operation, value));
    const answered = reply as Packet | null;
    reply = null;
    if (!answered) throw new Error('An object could not be cloned.');
    if (!answered.ok) throw answered.value;
    return unwrap(answered);
  }

  function wrap(operation: string, value: unknown): Packet {
    const packed = needsPacking(value, new Set());
    return { operation, ok: true, packed, value: packed ? pack(value, new Map()) : value };
  }

  function unwrap({ packed, value }: Packet): unknown {
    return packed ? unpack(value, new Set()) : value;
  }

  /** Plain data, which most values are, is cloned as it is. */
  function needsPacking(value: unknown, seen: Set<object>): boolean {
    if (typeof value === 'function') return true;
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    if (value instanceof Promise) return true;
    if (Array.isArray(value)) return seen.add(value) && value.some((item) => needsPacking(item, seen));
    if (!isRecord(value)) return false;
    seen.add(value);
    for (const key in value) if (needsPacking((value as Record<string, unknown>)[key], seen)) return true;
    return false;
  }

  function isRecord(value: object): boolean {
    return Object.prototype.toString.call(value) === '[object Object]';
  }

  /** Replaces what cannot be cloned by a number the other world can call back with; cycles stay cycles. */
  function pack(value: unknown, seen: Map<object, unknown>): unknown {
    if (typeof value === 'function') return { [MARK]: ['function', keepFunction(value as Callable)] };
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return { [MARK]: ['promise', keepPromise(value)] };
    const isList = Array.isArray(value);
    if (!isList && !isRecord(value)) return value;
    if (seen.has(value)) return seen.get(value);
    const packed: Record<string, unknown> | unknown[] = isList ? [] : {};
    seen.set(value, packed);
    for (const [key, item] of Object.entries(value)) define(packed, key, pack(item, seen));
    if (isList) packed.length = value.length;
    return packed;
  }

  function define(target: object, key: string, value: unknown): void {
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  }

  function keepFunction(callable: Callable): number {
    functions.set(++lastId, callable);
    return lastId;
  }

  function keepPromise(promise: Promise<unknown>): number {
    const id = ++lastId;
    promise.then(
      (value) => settle(id, true, value),
      (error: unknown) => settle(id, false, error),
    );
    return id;
  }

  function settle(id: number, ok: boolean, value: unknown): void {
    try {
      request('settle', [id, ok, value]);
    } catch (error) {
      request('settle', [id, false, error]);
    }
  }

  /** Puts stand-ins where the numbers are. What came out of an event is nobody else's: it is changed in place. */
  function unpack(value: unknown, seen: Set<object>): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value) || !(Array.isArray(value) || isRecord(value))) return value;
    const mark = (value as Record<string, [string, number] | undefined>)[MARK];
    if (mark) return mark[0] === 'function' ? standIn(mark[1]) : awaitOther(mark[1]);
    seen.add(value);
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'object' && item !== null) define(value, key, unpack(item, seen));
    }
    return value;
  }

  function standIn(id: number): Callable {
    const callable = (...args: unknown[]): unknown => request('call', [id, args]);
    unused.register(callable, id);
    return callable;
  }

  function awaitOther(id: number): Promise<unknown> {
    const promise = Promise.withResolvers<unknown>();
    promises.set(id, promise);
    return promise.promise;
  }

  handlers.set('call', (value) => {
    const [id, args] = value as [number, unknown[]];
    const callable = functions.get(id);
    if (!callable) throw new Error('This function is not known any more.');
    return callable(...args);
  });
  handlers.set('release', (id) => functions.delete(id as number));
  handlers.set('settle', (value) => {
    const [id, ok, result] = value as [number, boolean, unknown];
    const promise = promises.get(id);
    promises.delete(id);
    if (ok) promise?.resolve(result);
    else promise?.reject(result);
  });

  return { request, answer: (operation, handler) => void handlers.set(operation, handler) };
}
