import { setupCompanies } from '#features/companies/setup.ts';
import { setupJobs } from '#features/jobs/setup.ts';
import { setupPipeline } from '#features/pipeline/setup.ts';
import { setupPeople } from '#features/people/setup.ts';
import { setupPerson } from '#features/person/setup.tsx';
import { setupPools } from '#features/pools/setup.ts';

/** What features do once, when the workspace has opened: sources for the palette. */
export function setupFeatures(): void {
  setupPeople();
  setupCompanies();
  setupJobs();
  setupPipeline();
  setupPools();
  // Last: what comes late moves nothing above it.
  setupPerson();
}
