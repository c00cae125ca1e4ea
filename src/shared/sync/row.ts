import type { Hlc } from './clock.ts';
import type { Json } from './op.ts';
import { sameJson } from './same-json.ts';

/**
 * A record as the view stores it: its fields, plus hidden stamps that decide every later merge.
 * - `_h`: stamp of the creation, which also stands for every field not named in `_f` or `_e`;
 * - `_f`: stamp per field set since; `_e`: stamp per element of a set-like field changed since;
 * - `_g`: what a guarded field has heard so far (see `guarded.ts`);
 * - `_d`: stamp of the last deletion or restoration; `_deleted`: it lies in the trash;
 * - `_merged`: a person who is hidden behind another; `_own`: whose record it is, where `personId` says who stands for
 *   them (see `belonging.ts`). Both follow from the merges in effect.
 */
export type Row = {
  readonly id: string;
  readonly _h: Hlc;
  readonly _f?: { readonly [field: string]: Hlc };
  readonly _e?: { readonly [field: string]: { readonly [elem: string]: Hlc } };
  readonly _g?: { readonly [field: string]: Guard };
  readonly _d?: Hlc;
  readonly _deleted?: true;
  readonly _merged?: true;
  readonly _own?: string;
  readonly [field: string]: unknown;
};

/** A value and its stamp. */
export type Register = { readonly at: Hlc; readonly value: unknown };

/** The newest strong value, the newest weak one, and the newest strong one seen by somebody who set a weak one. */
export type Guard = { readonly strong?: Register; readonly weak?: Register; readonly seen?: Hlc };

export function fieldStamp(row: Row, field: string): Hlc {
  return row._f?.[field] ?? row._h;
}

export function elemStamp(row: Row, field: string, elem: string): Hlc {
  return row._e?.[field]?.[elem] ?? row._h;
}

/** The record without its stamps, for comparison and export. */
export function plain(row: Row): { readonly [field: string]: Json } {
  const fields = Object.entries(row).filter(([key]) => !key.startsWith('_'));
  return Object.fromEntries(fields) as { [field: string]: Json };
}

/** Whether two records differ in nothing but their stamps. */
export function sameContent(a: Row, b: Row): boolean {
  return a === b || sameJson(plain(a), plain(b));
}
