import { countryOf } from './countries.ts';
import { DraftBuilder } from './draft-builder.ts';
import { emailsInCell } from './email-cell.ts';
import { isObject, type JsonObject, type Resume } from './json-resume.ts';
import { excerpt } from './limits.ts';
import { addPhones, addUrl, labelOf } from './map-contact.ts';
import { setSplit } from './map-name.ts';
import type { ImportOptions, RowOutcome } from './types.ts';

/** Sections that go to the note, with the fields that make a line of each entry. */
const sections: readonly (readonly [string, string, readonly string[]])[] = [
  ['work', 'Work', ['position', 'name', 'location', 'startDate', 'endDate', 'url', 'description', 'summary']],
  ['volunteer', 'Volunteering', ['position', 'organization', 'startDate', 'endDate', 'url', 'summary']],
  ['education', 'Education', ['studyType', 'area', 'institution', 'startDate', 'endDate', 'score', 'courses', 'url']],
  ['certificates', 'Certificate', ['name', 'issuer', 'date', 'url']],
  ['awards', 'Award', ['title', 'awarder', 'date', 'summary']],
  ['publications', 'Publication', ['name', 'publisher', 'releaseDate', 'url', 'summary']],
  ['projects', 'Project', ['name', 'entity', 'type', 'roles', 'description', 'startDate', 'endDate', 'keywords', 'url']],
  ['interests', 'Interest', ['name', 'keywords']],
  ['references', 'Reference', ['name', 'reference']],
];

/**
 * One JSON Resume (1.0.0) as a person: basics fill the fields, the latest work gives title and employer, everything
 * else but the picture becomes lines of the note. Values of a wrong type are left out with a warning.
 */
export function mapResume(resume: Resume, options: ImportOptions): RowOutcome {
  const draft = new DraftBuilder(resume.line);
  const reader = new Reader(draft);
  const root = reader.object(resume.value, 'resume');
  const basics = reader.object(root['basics'], 'basics');
  const location = reader.object(basics['location'], 'basics.location');
  const name = reader.text(basics, 'name', 'basics');
  draft.set('original', name, 'basics.name');
  if (name !== '') setSplit(draft, name);
  draft.set('address', reader.text(location, 'address', 'basics.location'), 'basics.location.address');
  draft.set('city', reader.text(location, 'city', 'basics.location'), 'basics.location.city');
  draft.set('region', reader.text(location, 'region', 'basics.location'), 'basics.location.region');
  draft.set('postcode', reader.text(location, 'postalCode', 'basics.location'), 'basics.location.postalCode');
  draft.set('country', reader.text(location, 'countryCode', 'basics.location'), 'basics.location.countryCode');
  mapContact(draft, reader, basics, options);
  draft.setSummary(reader.text(basics, 'summary', 'basics'), 'basics.summary');
  mapRole(draft, reader, root, basics);
  for (const entry of reader.objects(root['skills'], 'skills')) {
    const level = reader.text(entry, 'level', 'skills');
    if (level !== '') draft.addNoteLine('Skill', `${reader.text(entry, 'name', 'skills')} (${level})`);
    draft.addToList('skills', [reader.text(entry, 'name', 'skills'), ...reader.texts(entry['keywords'], 'skills.keywords')], 'skills');
  }
  for (const entry of reader.objects(root['languages'], 'languages')) {
    const fluency = reader.text(entry, 'fluency', 'languages');
    const language = reader.text(entry, 'language', 'languages');
    draft.addToList('languages', [language && fluency ? `${language} (${fluency})` : language], 'languages');
  }
  for (const [key, label, fields] of sections) {
    for (const entry of reader.objects(root[key], key)) {
      const highlights = reader.texts(entry['highlights'], `${key}.highlights`).map((item) => `\n- ${item}`);
      const line = fields.map((field) => reader.textOrList(entry, field, key)).filter(Boolean).join(', ');
      draft.addNoteLine(label, `${line}${highlights.join('')}`);
    }
  }
  return draft.finish(options, null, () => [excerpt(JSON.stringify(resume.value) ?? '')]);
}

function mapContact(draft: DraftBuilder, reader: Reader, basics: JsonObject, options: ImportOptions): void {
  const email = reader.text(basics, 'email', 'basics');
  const { addresses } = emailsInCell(email);
  for (const address of addresses) draft.addEmail(address, 'other', 'basics.email');
  if (email !== '' && addresses.length === 0) draft.keepInNote('E-mail', email, `“${excerpt(email)}” is no e-mail address.`);
  const country = countryOf(draft.get('country')) ?? countryOf(options.country ?? '');
  addPhones(draft, reader.text(basics, 'phone', 'basics'), 'other', country, 'basics.phone');
  addUrl(draft, reader.text(basics, 'url', 'basics'), 'Website', 'basics.url');
  for (const profile of reader.objects(basics['profiles'], 'basics.profiles')) {
    const url = reader.text(profile, 'url', 'basics.profiles') || reader.text(profile, 'username', 'basics.profiles');
    const network = reader.text(profile, 'network', 'basics.profiles');
    draft.addLink(url, network || labelOf(url), 'basics.profiles');
  }
}

/** The first entry is the latest by custom; the label stands in for a missing position, else goes to the note. */
function mapRole(draft: DraftBuilder, reader: Reader, root: JsonObject, basics: JsonObject): void {
  const [latest = {}] = reader.objects(root['work'], 'work');
  const label = reader.text(basics, 'label', 'basics');
  const position = typeof latest['position'] === 'string' ? latest['position'].trim() : '';
  draft.set('title', position || label, 'title');
  draft.set('employer', typeof latest['name'] === 'string' ? latest['name'].trim() : '', 'work.name');
  if (position !== '' && label !== position) draft.addNoteLine('Label', label);
}

/** Takes values of the expected type; says once for each place when something else is there. */
class Reader {
  readonly #draft: DraftBuilder;
  readonly #said = new Set<string>();

  constructor(draft: DraftBuilder) {
    this.#draft = draft;
  }

  object(value: unknown, path: string): JsonObject {
    if (isObject(value)) return value;
    if (value !== undefined) this.#wrong(path, 'an object');
    return {};
  }

  objects(value: unknown, path: string): readonly JsonObject[] {
    return this.#list(value, path).flatMap((item) => {
      if (!isObject(item)) this.#wrong(path, 'a list of objects');
      return isObject(item) ? [item] : [];
    });
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.#list(value, path).flatMap((item) => {
      if (typeof item !== 'string') this.#wrong(path, 'a list of texts');
      return typeof item === 'string' && item.trim() !== '' ? [item.trim()] : [];
    });
  }

  text(from: JsonObject, key: string, path: string): string {
    const value = Object.hasOwn(from, key) ? from[key] : undefined;
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    if (value !== undefined) this.#wrong(`${path}.${key}`, 'a text');
    return '';
  }

  textOrList(from: JsonObject, key: string, path: string): string {
    return Array.isArray(from[key]) ? this.texts(from[key], `${path}.${key}`).join(', ') : this.text(from, key, path);
  }

  #list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.#wrong(path, 'a list');
    return [];
  }

  #wrong(path: string, expected: string): void {
    if (this.#said.has(path)) return;
    this.#said.add(path);
    this.#draft.warn(`${path} is not ${expected}; it was left out.`);
  }
}
