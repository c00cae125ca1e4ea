import type { TargetId } from './targets.ts';

type Columns = Readonly<Record<string, TargetId>>;

const person: Columns = {
  firstName: 'given',
  lastName: 'family',
  middleName: 'middle',
  namePrefix: 'prefix',
  nameSuffix: 'suffix',
  nickName: 'preferred',
  email: 'email',
  email2: 'email',
  email3: 'email',
  mobile: 'phoneMobile',
  phone: 'phone',
  phone2: 'phone',
  phone3: 'phone',
  workPhone: 'phoneWork',
  pager: 'note',
  fax: 'phoneFax',
  fax2: 'phoneFax',
  fax3: 'phoneFax',
  occupation: 'title',
  source: 'source',
  'owner.name': 'owner',
  comments: 'note',
  description: 'note',
  massMailOptOut: 'doNotContact',
  'address.address1': 'address',
  'address.address2': 'address',
  'address.city': 'city',
  'address.state': 'region',
  'address.zip': 'postcode',
  'address.countryName': 'country',
  address1: 'address',
  address2: 'address',
  city: 'city',
  state: 'region',
  zip: 'postcode',
  countryName: 'country',
};

/**
 * Bullhorn's API-style columns. What a recruiter may not keep without cause (ssn, taxID, dateOfBirth, gender,
 * ethnicity, disability, veteran, work papers) is not named here, so it stays out until someone maps it by hand.
 */
export const bullhornCandidate: Columns = {
  ...person,
  companyName: 'employer',
  skillSet: 'skills',
  'primarySkills.name': 'skills',
  'secondarySkills.name': 'skills',
  'categories.name': 'tags',
  desiredLocations: 'interestPlaces',
  salary: 'interestPay',
  dateAvailable: 'availability',
  dateAdded: 'metAt',
  referredBy: 'note',
  status: 'note',
};

export const bullhornContact: Columns = {
  ...person,
  'skills.name': 'skills',
  'categories.occupation': 'tags',
  division: 'note',
  office: 'note',
  status: 'note',
  dateLastVisit: 'ignore',
};
