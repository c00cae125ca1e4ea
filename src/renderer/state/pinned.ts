import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type Pinned = { readonly ids: readonly string[] };

/** Jobs kept at hand on this device, in the order they were pinned. */
export const usePinnedJobs = create<Pinned>()(persist((): Pinned => ({ ids: [] }), { name: 'warmbench.pinned-jobs' }));

/** Pins a job, or lets it go. */
export function togglePinnedJob(id: string): void {
  usePinnedJobs.setState(({ ids }) => ({ ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] }));
}
