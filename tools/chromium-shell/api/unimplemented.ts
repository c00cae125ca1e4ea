import { EventEmitter } from 'node:events';

/** Names something asks of every object without meaning Electron's API: promises, JSON, inspection. */
const ASKED_OF_ALL = new Set(['then', 'toJSON', 'constructor', 'prototype', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'default']);

/** Tells by name what this shell lacks. */
export function missing(name: string): Error {
  return new Error(`Warmbench's Chromium shell has no Electron ${name}`);
}

/** Makes reading a member that is not there throw by its name. Members can still be replaced, as tests do. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'string' && !(key in object) && !ASKED_OF_ALL.has(key)) throw missing(`${name}.${key}`);
      return Reflect.get(object, key, object) as unknown;
    },
  });
}

/** Stands for a module this shell does not have at all. */
export function missingModule(name: string): object {
  function fail(): never {
    throw missing(name);
  }
  return new Proxy(fail, {
    get(_target, key) {
      if (typeof key === 'string' && !ASKED_OF_ALL.has(key)) throw missing(`${name}.${key}`);
      return undefined;
    },
    construct: fail,
    apply: fail,
  });
}

/** An event emitter as a base class whose missing members throw by name, however deep the class derived from it. */
export function strictEmitter(name: string): new () => EventEmitter {
  const guard = new Proxy(EventEmitter.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !ASKED_OF_ALL.has(key) && !key.startsWith('_')) throw missing(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  class StrictEmitter extends EventEmitter {}
  Object.setPrototypeOf(StrictEmitter.prototype, guard);
  return StrictEmitter;
}
