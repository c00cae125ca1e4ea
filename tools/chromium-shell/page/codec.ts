/** Turns values into text and back, keeping what Electron's structured clone keeps. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Makes a codec. It runs in Node and, as source text, in pages: it may use nothing from outside its own body.
 * Plain JSON values go as they are; Date, Map, Set, bigint, binary data, undefined, errors, cycles are tagged.
 */
export function createCodec(): Codec {
  interface Base64Array extends Uint8Array<ArrayBuffer> {
    toBase64(): string;
  }
  interface Base64Constructor {
    fromBase64(text: string): Uint8Array<ArrayBuffer>;
  }
  type Tagged = [kind: string, ...data: unknown[]];
  const TAG = '\u0000';
  const MAX_PLAIN_DEPTH = 100;
  const inNode = typeof Buffer === 'function';

  function toBase64(bytes: Uint8Array): string {
    if (inNode) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return (bytes as Base64Array).toBase64();
  }

  function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    if (inNode) return new Uint8Array(Buffer.from(text, 'base64'));
    return (Uint8Array as unknown as Base64Constructor).fromBase64(text);
  }

  function isPlainObject(value: object): value is Record<string, unknown> {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  /** Whether JSON alone keeps a value whole. */
  function isPlain(value: unknown, depth: number): boolean {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value !== 'object' || depth > MAX_PLAIN_DEPTH) return false;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) if (!isPlain(value[index], depth + 1)) return false;
      return true;
    }
    if (!isPlainObject(value)) return false;
    for (const key in value) {
      if (key === TAG || key === '__proto__' || key === 'toJSON' || !isPlain(value[key], depth + 1)) return false;
    }
    return true;
  }

  function encode(value: unknown): string {
    return isPlain(value, 0) ? `P${JSON.stringify(value)}` : `T${JSON.stringify(pack(value, new Map()))}`;
  }

  function packPrimitive(value: unknown): unknown {
    if (value === undefined) return { [TAG]: ['undefined'] };
    if (typeof value === 'bigint') return { [TAG]: ['bigint', String(value)] };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { [TAG]: ['number', Object.is(value, -0) ? '-0' : String(value)] };
    }
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    return value;
  }

  function pack(value: unknown, seen: Map<object, number>): unknown {
    if (typeof value !== 'object' || value === null) return packPrimitive(value);
    const known = seen.get(value);
    if (known !== undefined) return { [TAG]: ['again', known] };
    seen.set(value, seen.size);
    if (Array.isArray(value)) return Array.from(value, (item) => pack(item, seen));
    const tagged = packSpecial(value, seen);
    if (tagged) return { [TAG]: tagged };
    return { [TAG]: ['object', Object.entries(value).map(([key, item]) => [key, pack(item, seen)])] };
  }

  function packSpecial(value: object, seen: Map<object, number>): Tagged | null {
    if (value instanceof Date) return ['date', Number.isNaN(value.getTime()) ? null : value.getTime()];
    if (value instanceof Map) return ['map', Array.from(value, ([key, item]) => [pack(key, seen), pack(item, seen)])];
    if (value instanceof Set) return ['set', Array.from(value, (item) => pack(item, seen))];
    if (value instanceof RegExp) return ['regexp', value.source, value.flags];
    if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
    if (value instanceof ArrayBuffer) return ['ArrayBuffer', toBase64(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const name = inNode && Buffer.isBuffer(value) ? 'Uint8Array' : value.constructor.name;
      return ['view', name, toBase64(bytes)];
    }
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) {
      throw new Error('An object could not be cloned.');
    }
    return null;
  }

  function decode(text: string): unknown {
    const parsed: unknown = JSON.parse(text.slice(1));
    return text[0] === 'P' ? parsed : unpack(parsed, []);
  }

  function unpack(packed: unknown, seen: unknown[]): unknown {
    if (typeof packed !== 'object' || packed === null) return packed;
    if (Array.isArray(packed)) {
      const list: unknown[] = [];
      seen.push(list);
      for (const item of packed) list.push(unpack(item, seen));
      return list;
    }
    const [kind, ...data] = (packed as Record<string, Tagged>)[TAG] ?? ['undefined'];
    return unpackTagged(kind, data, seen);
  }

  function unpackTagged(kind: string, data: unknown[], seen: unknown[]): unknown {
    const [first, second] = data;
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(first as string);
      case 'number':
        return Number(first);
      case 'again':
        return seen[first as number];
      case 'object':
        return unpackObject(first as [string, unknown][], seen);
      case 'map':
        return unpackMap(first as [unknown, unknown][], seen);
      case 'set':
        return unpackSet(first as unknown[], seen);
      default:
        return remember(unpackLeaf(kind, first, second, data[2]), seen);
    }
  }

  function remember<T>(value: T, seen: unknown[]): T {
    seen.push(value);
    return value;
  }

  function unpackObject(entries: [string, unknown][], seen: unknown[]): unknown {
    const object = remember<Record<string, unknown>>({}, seen);
    for (const [key, item] of entries) {
      Object.defineProperty(object, key, { value: unpack(item, seen), configurable: true, enumerable: true, writable: true });
    }
    return object;
  }

  function unpackMap(entries: [unknown, unknown][], seen: unknown[]): unknown {
    const map = remember(new Map<unknown, unknown>(), seen);
    for (const [key, item] of entries) {
      const unpackedKey = unpack(key, seen);
      map.set(unpackedKey, unpack(item, seen));
    }
    return map;
  }

  function unpackSet(items: unknown[], seen: unknown[]): unknown {
    const set = remember(new Set<unknown>(), seen);
    for (const item of items) set.add(unpack(item, seen));
    return set;
  }

  function unpackLeaf(kind: string, first: unknown, second: unknown, third: unknown): unknown {
    if (kind === 'date') return new Date(first === null ? Number.NaN : (first as number));
    if (kind === 'regexp') return new RegExp(first as string, second as string);
    if (kind === 'ArrayBuffer') return fromBase64(first as string).buffer;
    if (kind === 'error') return unpackError(first as string, second as string, third as string);
    return unpackView(first as string, fromBase64(second as string).buffer);
  }

  function unpackError(name: string, message: string, stack: string): Error {
    const kinds: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
    const error = new (kinds[name] ?? Error)(message);
    error.stack = stack;
    return error;
  }

  function unpackView(name: string, buffer: ArrayBuffer): unknown {
    type ViewConstructor = new (buffer: ArrayBuffer) => ArrayBufferView;
    const constructor = (globalThis as unknown as Record<string, ViewConstructor | undefined>)[name] ?? Uint8Array;
    return new constructor(buffer);
  }

  return { encode, decode };
}
