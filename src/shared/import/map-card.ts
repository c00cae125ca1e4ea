import type { Phone } from '#shared/domain/contact-point.ts';
import { countryOf } from './countries.ts';
import { DraftBuilder } from './draft-builder.ts';
import { emailsInCell } from './email-cell.ts';
import { excerpt } from './limits.ts';
import { addUrl } from './map-contact.ts';
import { setSplit } from './map-name.ts';
import { isDialable, toE164 } from './phone-number.ts';
import type { ImportOptions, RowOutcome } from './types.ts';
import type { Card } from './vcard.ts';
import { partsOf, plainText, type CardProperty } from './vcard-property.ts';

/** What has no field of its own but is worth a line in the note. */
const noted: ReadonlyMap<string, string> = new Map([
  ['X-MS-ASSISTANT', 'Assistant'],
  ['X-EVOLUTION-ASSISTANT', 'Assistant'],
  ['X-MS-MANAGER', 'Manager'],
  ['X-EVOLUTION-MANAGER', 'Manager'],
  ['IMPP', 'Messenger'],
  ['X-MS-IMADDRESS', 'Messenger'],
  ['X-AIM', 'AIM'],
  ['X-SKYPE', 'Skype'],
  ['X-SKYPE-USERNAME', 'Skype'],
  ['X-JABBER', 'Jabber'],
  ['X-GTALK', 'Google Talk'],
  ['X-ICQ', 'ICQ'],
]);

/**
 * One card as a person. Birthdays, gender, relatives and pictures are not taken. An assistant's number is kept without
 * its international form, so that it never counts as the person's own.
 */
export function mapCard(card: Card, options: ImportOptions): RowOutcome {
  const draft = new DraftBuilder(card.line);
  const all = card.properties.toSorted((a, b) => a.preference - b.preference);
  const named = (...names: readonly string[]): readonly CardProperty[] => all.filter(({ name }) => names.includes(name));
  const labels = new Map(named('X-ABLABEL').map(({ group, value }) => [group, plainText(value)]));
  const labelOf = ({ group }: CardProperty): string => (group === '' ? '' : (labels.get(group) ?? ''));
  mapName(draft, named('FN'), named('N'), named('NICKNAME'));
  mapWork(draft, named('ORG'), named('TITLE'), named('ROLE'));
  mapAddresses(draft, named('ADR'));
  for (const property of named('EMAIL')) mapEmail(draft, property);
  const country = countryOf(draft.get('country')) ?? countryOf(options.country ?? '');
  for (const property of all.filter(({ name }) => name === 'TEL' || /^X-.*(?:TEL|PHONE)$/u.test(name))) {
    mapPhone(draft, property, labelOf(property), country);
  }
  for (const { value } of named('URL')) addUrl(draft, plainText(value).trim(), '', 'URL');
  for (const { value } of named('X-SOCIALPROFILE')) addUrl(draft, plainText(value).trim(), '', 'X-SOCIALPROFILE');
  for (const { value } of named('CATEGORIES')) draft.addToList('tags', partsOf(value, ','), 'CATEGORIES');
  for (const { value } of named('LANG')) draft.addToList('languages', [plainText(value).trim()], 'LANG');
  for (const { value } of named('NOTE')) draft.addNote(plainText(value).trim());
  for (const { name, value } of all) {
    const label = noted.get(name);
    if (label !== undefined) draft.addNoteLine(label, plainText(value).trim());
  }
  const kind = named('KIND', 'X-ABSHOWAS')[0]?.value.trim().toLowerCase();
  if (kind === 'org' || kind === 'company' || kind === 'group') draft.warn('This card is of a company or a group, not of a person.');
  for (const problem of card.problems) draft.warn(problem);
  return draft.finish(options, null, () => card.properties.map(({ name, value }) => excerpt(`${name}:${value}`)));
}

function mapName(
  draft: DraftBuilder,
  full: readonly CardProperty[],
  structured: readonly CardProperty[],
  nick: readonly CardProperty[],
): void {
  const written = plainText(full[0]?.value ?? '').trim();
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = partsOf(structured[0]?.value ?? '', ';');
  draft.set('original', written || [prefix, given, middle, family, suffix].filter(Boolean).join(' '), 'FN');
  draft.set('preferred', partsOf(nick[0]?.value ?? '', ',')[0] ?? '', 'NICKNAME');
  if (given === '' && family === '') return setSplit(draft, written);
  draft.set('given', given, 'N');
  draft.set('family', family, 'N');
}

function mapWork(
  draft: DraftBuilder,
  organisations: readonly CardProperty[],
  titles: readonly CardProperty[],
  roles: readonly CardProperty[],
): void {
  organisations.forEach(({ value }, i) => {
    const [name = '', ...units] = partsOf(value, ';').filter(Boolean);
    if (i === 0) draft.set('employer', name, 'ORG');
    else if (name !== draft.get('employer')) draft.addNoteLine('Also at', name);
    draft.addNoteLine('Department', units.join(', '));
  });
  [...titles, ...roles].forEach(({ value }, i) => {
    const text = plainText(value).trim();
    if (i === 0) draft.set('title', text, 'TITLE');
    else draft.addNoteLine('Also', text);
  });
}

/** The first address that says anything fills the fields; others become lines in the note. */
function mapAddresses(draft: DraftBuilder, addresses: readonly CardProperty[]): void {
  const filled = addresses.map(({ value }) => partsOf(value, ';')).filter((parts) => parts.some(Boolean));
  filled.forEach((parts, i) => {
    const [box = '', extended = '', street = '', city = '', region = '', postcode = '', country = ''] = parts;
    const lines = [street, extended, box].map(oneLine).filter(Boolean).join(', ');
    if (i > 0) return draft.addNoteLine('Other address', [lines, city, region, postcode, country].filter(Boolean).join(', '));
    draft.set('address', lines, 'ADR');
    draft.set('city', city, 'ADR');
    draft.set('region', region, 'ADR');
    draft.set('postcode', postcode, 'ADR');
    draft.set('country', country, 'ADR');
  });
}

function oneLine(value: string): string {
  const lines = value.split('\n').map((part) => part.trim());
  return lines.map((part) => (part.endsWith(',') ? part.slice(0, -1) : part)).filter(Boolean).join(', ');
}

function mapEmail(draft: DraftBuilder, { value, types }: CardProperty): void {
  const text = plainText(value).trim();
  if (text === '') return;
  const kind = types.has('work') ? 'work' : types.has('home') ? 'personal' : 'other';
  const { addresses } = emailsInCell(text);
  for (const address of addresses) draft.addEmail(address, kind, 'EMAIL');
  if (addresses.length === 0) draft.keepInNote('EMAIL', text, `“${excerpt(text)}” is no e-mail address.`);
}

function mapPhone(
  draft: DraftBuilder,
  { name, types, value }: CardProperty,
  label: string,
  country: ReturnType<typeof countryOf>,
): void {
  const number = plainText(value).trim().replace(/^tel:/iu, '');
  if (number === '') return;
  if (!isDialable(number)) draft.warn(`“${excerpt(number)}” is no phone number; it is kept as text.`);
  if (/assist/iu.test(`${label} ${name} ${[...types].join(' ')}`)) {
    draft.addNoteLine('Assistant’s phone', number);
    return draft.addPhone(number, null, 'other', 'TEL');
  }
  draft.addPhone(number, toE164(number, country), phoneKind(types), 'TEL');
}

function phoneKind(types: ReadonlySet<string>): Phone['kind'] {
  if (types.has('fax')) return 'fax';
  if (types.has('cell') || types.has('mobile') || types.has('iphone')) return 'mobile';
  if (types.has('work')) return 'work';
  return types.has('home') ? 'home' : 'other';
}
