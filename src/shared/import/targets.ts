/** The fields a column can be mapped to, with the words people read. Order is the order in the list of choices. */
export const targetLabels = {
  ignore: 'Do not import',
  given: 'Given name',
  family: 'Family name',
  fullName: 'Full name',
  preferred: 'Preferred name',
  middle: 'Middle name',
  prefix: 'Form of address (Dr., Ms.)',
  suffix: 'Name suffix (Jr., PhD)',
  email: 'E-mail',
  emailWork: 'E-mail, work',
  emailPersonal: 'E-mail, personal',
  phone: 'Phone',
  phoneMobile: 'Phone, mobile',
  phoneWork: 'Phone, work',
  phoneHome: 'Phone, home',
  phoneFax: 'Fax',
  title: 'Job title',
  employer: 'Employer',
  city: 'City',
  region: 'State or region',
  postcode: 'Postcode',
  country: 'Country',
  address: 'Street address',
  linkedin: 'LinkedIn profile',
  link: 'Profile link',
  website: 'Website',
  skills: 'Skills',
  languages: 'Languages',
  tags: 'Tags',
  source: 'Source',
  owner: 'Owner (name)',
  summary: 'Summary',
  note: 'Note',
  interestRoles: 'Looking for: roles',
  interestPlaces: 'Looking for: places',
  interestPay: 'Looking for: pay',
  availability: 'Availability',
  noticePeriod: 'Notice period',
  doNotContact: 'Do not contact (yes or no)',
  metAt: 'Date met or added',
} as const;

export type TargetId = keyof typeof targetLabels;

export const targetIds: readonly TargetId[] = Object.keys(targetLabels).filter((id): id is TargetId =>
  Object.hasOwn(targetLabels, id),
);

/** Targets that hold one value; a second column for one of them goes to the note. */
export const singleTargets: ReadonlySet<TargetId> = new Set<TargetId>([
  'given', 'family', 'fullName', 'preferred', 'middle', 'prefix', 'suffix', 'title', 'employer', 'city', 'region',
  'postcode', 'country', 'source', 'owner', 'summary', 'interestRoles', 'interestPlaces', 'interestPay',
  'availability', 'noticePeriod', 'metAt',
]);

/** Which field each column goes to, in the columns' order. */
export type Mapping = readonly TargetId[];

/** Whether a mapping reads any column that can say who someone is; without one every row is skipped. */
export function findsPeople(mapping: Mapping): boolean {
  return mapping.some((target) => identifying.has(target));
}

const identifying: ReadonlySet<TargetId> = new Set<TargetId>([
  'given', 'family', 'fullName', 'preferred', 'email', 'emailWork', 'emailPersonal', 'phone', 'phoneMobile',
  'phoneWork', 'phoneHome', 'phoneFax', 'linkedin', 'link', 'website',
]);
