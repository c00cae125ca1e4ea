/** What every entry of a timeline has, for tests that are about the rest: one of person `p` by user `u` at the epoch. */
export const blankEntry = {
  id: 'a',
  createdAt: 0,
  createdBy: 'u',
  personId: 'p',
  applicationId: null,
  jobId: null,
  at: 0,
  body: '',
  pinned: false,
  visibility: 'team' as const,
  versions: [],
};
