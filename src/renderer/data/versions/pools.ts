import type { VersionStep } from './step.ts';

/** Pools, segments, and who is in a pool. */
export const pools: VersionStep = { version: 3, stores: { pools: 'id', poolMembers: 'id, poolId, personId' } };
