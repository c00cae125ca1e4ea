import type { VersionStep } from './step.ts';

/** Saved views of the table of people. */
export const views: VersionStep = { version: 5, stores: { views: 'id' } };
