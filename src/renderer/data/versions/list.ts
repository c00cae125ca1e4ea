import { documents } from './documents.ts';
import { first } from './first.ts';
import { merges } from './merges.ts';
import { pools } from './pools.ts';
import { views } from './views.ts';
import type { VersionStep } from './step.ts';

/** All steps in order; numbers rise by one. */
export const versions: readonly VersionStep[] = [first, documents, pools, merges, views];
