import type { Json } from './op.ts';

const MAX_DEPTH = 64;

/**
 * Whether a value is plain JSON. Faster than a schema (every op of an import passes here), bounded in depth, and it
 * refuses what a copy would change silently: `__proto__` keys, dates, holes, NaN.
 */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (!isJson(value[i], depth + 1)) return false;
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__' || !isJson(member, depth + 1)) return false;
  }
  return true;
}
