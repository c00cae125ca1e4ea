import { fold } from '#shared/domain/fold.ts';
import type { Names } from './name-likeness.ts';
import { memo } from './memo.ts';
import { nicknameGroup } from './nicknames.ts';
import { nameWords, soundOf } from './words.ts';

/** What is known of somebody when duplicates are looked for; `keys` are exact keys: `mail:…`, `phone:…`, `link:…`. */
export type Facts = {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly preferred: string;
  readonly title: string;
  readonly employer: string;
  readonly city: string;
  readonly keys: readonly string[];
};

/** The same in the form in which it is compared. `givenSound` and `familySounds` are what names are counted and found by. */
export type Features = Names & {
  readonly id: string;
  readonly givenSound: string;
  readonly familySounds: readonly string[];
  readonly title: string;
  readonly employer: string;
  readonly city: string;
  readonly keys: readonly string[];
};

const companyForms = new Set('gmbh ag kg ohg ug se co mbh inc ltd llc llp plc corp corporation limited company sa sas sarl srl spa bv nv oy ab as aps sp zoo the und and'.split(' '));
const seniority = new Set('senior junior sr jr lead principal interim'.split(' '));

export function featuresOf(facts: Facts): Features {
  const given = nameWords(facts.given);
  const family = nameWords(facts.family);
  return {
    id: facts.id,
    given,
    family,
    preferred: nameWords(facts.preferred),
    givenSound: given[0] === undefined ? '' : soundOf(nicknameGroup(given[0])),
    familySounds: [...new Set(family.map(soundOf))],
    title: plainTitle(facts.title),
    employer: plainEmployer(facts.employer),
    city: plainCity(facts.city),
    keys: facts.keys,
  };
}

const plainTitle = memo((text) => plain(text, seniority));
const plainEmployer = memo((text) => plain(text, companyForms));
const plainCity = memo((text) => plain(text, new Set()));

/** Folded words without those that say nothing, joined by one space; all of them where nothing else is left. */
function plain(text: string, without: ReadonlySet<string>): string {
  if (text === '') return '';
  const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const kept = words.filter((word) => !without.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
