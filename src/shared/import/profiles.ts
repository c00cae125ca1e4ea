import type { Person } from '#shared/domain/person.ts';
import { bullhornCandidate, bullhornContact } from './profile-bullhorn.ts';
import { headerKey } from './header-text.ts';
import type { TargetId } from './targets.ts';

/**
 * A file shape known by its column names. It fits when all of `needs` are there. Columns it does not name are left out
 * unless `guessRest` lets their names speak for themselves.
 */
export type Profile = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly columns: Readonly<Record<string, TargetId>>;
  readonly guessRest: boolean;
  readonly source: string;
  readonly kinds: Person['kinds'];
};

const shared = { guessRest: true, kinds: ['candidate'] } as const satisfies Partial<Profile>;

/**
 * Shapes as seen in exports and templates, the special before the general: the first that fits is taken. Columns that
 * a site has renamed fall back to the general guesses.
 */
export const profiles: readonly Profile[] = [
  {
    ...shared,
    name: 'LinkedIn Connections',
    needs: ['First Name', 'Last Name', 'Connected On'],
    source: 'LinkedIn',
    columns: {
      'First Name': 'given',
      'Last Name': 'family',
      URL: 'linkedin',
      'Email Address': 'email',
      Company: 'employer',
      Position: 'title',
      'Connected On': 'metAt',
    },
  },
  {
    ...shared,
    name: 'Greenhouse prospects',
    needs: ['First Name', 'Last Name', 'Prospect Pool'],
    source: 'Greenhouse',
    columns: greenhouse(),
  },
  {
    ...shared,
    name: 'Greenhouse candidates',
    needs: ['First Name', 'Last Name', 'Who gets credit', 'Job'],
    source: 'Greenhouse',
    columns: greenhouse(),
  },
  {
    ...shared,
    name: 'Lever history',
    needs: ['Full-Name', 'Date-Added', 'Stage'],
    source: 'Lever',
    columns: lever(),
  },
  {
    ...shared,
    name: 'Lever import',
    needs: ['Full name', 'Email', 'Stage', 'Sources', 'Origin'],
    source: 'Lever',
    columns: lever(),
  },
  {
    ...shared,
    name: 'Bullhorn contacts',
    needs: ['firstName', 'lastName', 'email', 'mobile', 'massMailOptOut', 'isDeleted', 'clientCorporation.externalID'],
    guessRest: false,
    source: 'Bullhorn',
    kinds: ['contact'],
    columns: bullhornContact,
  },
  {
    ...shared,
    name: 'Bullhorn candidates',
    needs: ['firstName', 'lastName', 'email', 'mobile', 'massMailOptOut', 'isDeleted'],
    guessRest: false,
    source: 'Bullhorn',
    columns: bullhornCandidate,
  },
  {
    ...shared,
    name: 'OpenCATS export',
    needs: ['candidateID', 'lastName', 'firstName', 'phoneHome', 'phoneCell', 'email1', 'keySkills'],
    source: 'OpenCATS',
    columns: { candidateID: 'ignore', phoneHome: 'phoneHome', phoneCell: 'phoneMobile', email1: 'email' },
  },
  {
    ...shared,
    name: 'OpenCATS import labels',
    needs: ['Home Phone', 'Cell Phone', 'Work Phone', 'Current Employer', 'Web Site', 'Key Skills'],
    source: 'OpenCATS',
    columns: { 'Web Site': 'website', 'Email 2': 'email' },
  },
];

function greenhouse(): Profile['columns'] {
  return {
    'Social Media': 'link',
    'Who gets credit': 'owner',
    Job: 'note',
    Department: 'note',
    Office: 'note',
    Milestone: 'note',
    'Prospect Pool': 'tags',
    'Prospect Stage': 'note',
  };
}

function lever(): Profile['columns'] {
  return {
    'Lever Posting URL': 'note',
    Stage: 'note',
    Sources: 'source',
    Origin: 'note',
    'Archive-Reason': 'note',
    'Archive-Date': 'note',
    'Date-Added': 'metAt',
  };
}

const keyed = profiles.map((profile) => ({
  profile,
  needs: profile.needs.map(headerKey),
  columns: new Map(Object.entries(profile.columns).map(([header, target]) => [headerKey(header), target])),
}));

export type FittedProfile = { readonly profile: Profile; readonly columns: ReadonlyMap<string, TargetId> };

/** The profile whose needed columns are all among `headers`; its `columns` are by `headerKey`. */
export function findProfile(headers: readonly string[]): FittedProfile | undefined {
  const present = new Set(headers.map(headerKey));
  return keyed.find(({ needs }) => needs.every((key) => present.has(key)));
}

const known: ReadonlySet<string> = new Set(keyed.flatMap(({ needs, columns }) => [...needs, ...columns.keys()]));

/** Whether some profile has a column of this name. */
export function isProfileHeader(header: string): boolean {
  return known.has(headerKey(header));
}
