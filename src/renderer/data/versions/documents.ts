import type { VersionStep } from './step.ts';

/** People's documents. */
export const documents: VersionStep = { version: 2, stores: { documents: 'id, personId' } };
