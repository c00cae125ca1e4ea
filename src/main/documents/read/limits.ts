import type { TextState } from '#shared/domain/document.ts';

/** What reading one document may take. */
export type ReadLimits = {
  readonly timeMs: number;
  /** Memory beyond what the reading process has before it begins, in bytes. */
  readonly memoryBytes: number;
  /** Bytes that compressed parts may inflate to, all of them together. */
  readonly inflatedBytes: number;
  /** Characters of text after which reading stops: far more than a record keeps. */
  readonly textChars: number;
  readonly pages: number;
};

export const readLimits: ReadLimits = {
  timeMs: 10_000,
  memoryBytes: 256 * 1024 * 1024,
  inflatedBytes: 64 * 1024 * 1024,
  textChars: 200_000,
  pages: 500,
};

export type Extract = { readonly state: TextState; readonly text: string; readonly pages: number | null };

/** The document asks for a password. */
export class Locked extends Error {}

/** The document wants more than the limits give. */
export class TooMuch extends Error {}
