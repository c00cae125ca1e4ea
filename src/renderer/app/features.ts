import { setupJobs } from '#features/jobs/setup.ts';
import { setupPipeline } from '#features/pipeline/setup.ts';
import { setupPeople } from '#features/people/setup.ts';

/** What features do once, when the workspace has opened: sources for the palette. */
export function setupFeatures(): void {
  setupPeople();
  setupJobs();
  setupPipeline();
}
