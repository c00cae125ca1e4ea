import type { WantedFact } from '#shared/domain/completeness.ts';

/** Fields that stand on the person as one text. */
export const textFields = [
  'name', 'original', 'title', 'employer', 'city', 'region', 'postcode', 'country', 'address', 'timeZone', 'email', 'phone', 'source', 'offLimits',
  'reason', 'roles', 'places', 'pay', 'availability', 'notice', 'remote',
] as const;
export type TextField = (typeof textFields)[number];

/** Fields whose order is that of a text made of them: lists by their words, in their order. */
export const wordingFields = ['owners', 'tags', 'skills', 'languages', 'kinds', 'consent', 'pools'] as const;
export type WordingField = (typeof wordingFields)[number];

/** Fields that are a figure, or have one that stands for them: an instant, a level, a day, how many. */
export const figureFields = ['interest', 'rating', 'createdAt', 'consentUntil', 'doNotContact', 'warmth', 'contacted', 'open', 'complete', 'tasks'] as const;
export type FigureField = (typeof figureFields)[number];

/** Whatever people can be put in the order of. */
export const sortFields = [...textFields, ...wordingFields, ...figureFields] as const;
export type SortField = (typeof sortFields)[number];

/** Orders that are made ahead of the first question; any other is made when it is asked for. */
export const preparedFields = ['name', 'title', 'employer', 'city', 'warmth', 'contacted', 'source', 'interest', 'rating', 'createdAt', 'country', 'email'] as const satisfies readonly SortField[];

/** One field of an order. Who has no value there is last in either direction. */
export type SortKey = { readonly field: SortField; readonly descending: boolean };

/** What a page of people says of each only when it is asked to. Instants are ms, days `2026-11-23`. */
export type More = {
  readonly [F in Exclude<TextField, 'name' | 'title' | 'employer' | 'city' | 'country' | 'source' | 'email' | 'phone'>]: string;
} & {
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly pools: readonly string[];
  readonly consent: string;
  readonly consentUntil: number | null;
  readonly doNotContact: boolean;
  /** The score, 0 to 100, and its arithmetic, a line each. */
  readonly warmth: { readonly score: number; readonly why: string };
  /** The last two-way contact. */
  readonly contacted: number | null;
  readonly open: readonly { readonly job: string; readonly stage: string }[];
  readonly complete: { readonly percent: number; readonly missing: readonly WantedFact[] };
  /** Open tasks: how many, and the day of the next one. */
  readonly tasks: { readonly count: number; readonly next: string | null };
};
export type MoreField = keyof More;
