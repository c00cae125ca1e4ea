import type { VersionStep } from './step.ts';

/** Who was merged with whom. A few thousand at most: they are read whole. */
export const merges: VersionStep = { version: 4, stores: { merges: 'id' } };
