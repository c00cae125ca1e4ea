import type { InterestLevel } from '#shared/domain/person.ts';
import type { Tone } from '#ui/status-pill.tsx';

/** Each level in a word, on the warmth scale. */
export const interestWords: { readonly [L in InterestLevel]: { readonly word: string; readonly tone: Tone } } = {
  unknown: { word: 'Interest unknown', tone: 'neutral' },
  cold: { word: 'Cold', tone: 'warmth-1' },
  curious: { word: 'Curious', tone: 'warmth-2' },
  warm: { word: 'Warm', tone: 'warmth-3' },
  keen: { word: 'Keen', tone: 'warmth-4' },
};
