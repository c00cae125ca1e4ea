/** A segment to begin with: its query can be changed like any other. */
export type ReadySegment = { readonly name: string; readonly description: string; readonly query: string };

export const readySegments: readonly ReadySegment[] = [
  { name: 'Silver medallists', description: 'Came to the client or further, and were not turned down for what they bring along. The first to ask for the next job.', query: '(reached:submitted OR reached:interview OR reached:offer) ended:rejected NOT ended:fit NOT ended:hired lacks:application' },
  { name: 'Waiting for our answer', description: 'Wrote or called, and nobody answered for two days.', query: 'waiting:>2d' },
  { name: 'Gone quiet', description: 'Curious or more, and no word for three months.', query: 'interest:>=curious contacted:>90d' },
  { name: 'No next step', description: 'On a job that is open for them, with no task and no interview planned.', query: 'has:application lacks:next' },
  { name: 'Met, and never followed up', description: 'Somebody met them, at an event or elsewhere, and it ended there. Add source: or tag: for one event.', query: 'has:meeting lacks:followup' },
  { name: 'No CV', description: 'Candidates without a CV among their documents.', query: 'kind:candidate lacks:cv' },
];
