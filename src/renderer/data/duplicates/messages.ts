import type { SuspectedPair } from '#shared/domain/duplicates/find-pairs.ts';

/** To the worker: whose database to search. It answers with `progress`, and at the end once with `pairs` or `error`. */
export type ToSearchWorker = { readonly database: string };

/** From the worker; `done` from 0 to 1. */
export type FromSearchWorker =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'pairs'; readonly pairs: readonly SuspectedPair[]; readonly people: number }
  | { readonly kind: 'error'; readonly message: string };
