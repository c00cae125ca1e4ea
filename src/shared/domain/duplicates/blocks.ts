import type { Features } from './features.ts';
import { nicknameGroup } from './nicknames.ts';
import { soundOf } from './words.ts';

/**
 * Under what somebody is looked for: two people are compared when they share one of these, so that a search over
 * everybody stays far below comparing all with all. Every exact key; the two sounds of the name in one order (a swapped
 * name has the same) with employer, town or title; and, for a slip in one of the names, the other with the town and employer or title.
 */
export function blocksOf(features: Features): string[] {
  const { keys, familySounds, employer, city, title } = features;
  const blocks = [...keys];
  for (const name of nameBlocks(features)) {
    if (employer) blocks.push(`e ${name} ${employer}`);
    if (city) blocks.push(`c ${name} ${city}`);
    if (title) blocks.push(`t ${name} ${title}`);
  }
  const singles = new Set([...givenSounds(features), ...familySounds]);
  for (const sound of singles) {
    if (employer && city) blocks.push(`1 ${sound} ${employer} ${city}`);
    if (city && title) blocks.push(`2 ${sound} ${city} ${title}`);
  }
  return blocks;
}

/** The whole name by its sounds, in one order: for finding namesakes. One for each word of a double family name. */
export function nameBlocks(features: Features): string[] {
  const blocks = new Set<string>();
  for (const given of givenSounds(features)) for (const family of features.familySounds) blocks.add(given < family ? `${given}+${family}` : `${family}+${given}`);
  return [...blocks];
}

/** By the first given name, the one people are called by, and as a family name would be looked for: names get swapped. */
function givenSounds({ given, preferred, givenSound }: Features): string[] {
  const spoken = [given[0], preferred[0]].filter((word) => word !== undefined).map((word) => soundOf(nicknameGroup(word)));
  return [...new Set([givenSound, ...spoken])].filter(Boolean);
}
