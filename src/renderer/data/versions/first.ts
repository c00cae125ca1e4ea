import type { VersionStep } from './step.ts';

/** Every secondary index costs write speed; lists over all people are answered by the index worker instead. */
export const first: VersionStep = {
  version: 1,
  stores: {
    people: 'id',
    companies: 'id',
    jobs: 'id',
    pipelines: 'id',
    applications: 'id, jobId, personId, [jobId+progress.state], [jobId+progress.stageId+order]',
    activities: 'id, [personId+at]',
    interviews: 'id, personId, applicationId, slot.start',
    tasks: 'id, personId, [done+due]',
    users: 'id',
    settings: 'id',
    trash: '[entity+id]',
    meta: 'key',
  },
};
