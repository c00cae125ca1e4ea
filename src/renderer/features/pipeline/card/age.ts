export type AgeLevel = 'none' | 'fine' | 'near' | 'late';

/** How a time in a stage stands against what the stage allows; both in business days. From four fifths on it is near. */
export function ageLevel(days: number, sla: number | null): AgeLevel {
  if (sla === null) return 'none';
  if (days > sla) return 'late';
  return days >= sla * 0.8 ? 'near' : 'fine';
}

/** `today`, `1 day`, `12 days`. */
export function ageText(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? '1 day' : `${days} days`;
}

/** The whole sentence: how long, and what the stage allows. */
export function ageSentence(days: number, sla: number | null): string {
  const spent = days === 0 ? 'In this stage since today' : `${ageText(days)} in this stage (business days)`;
  if (sla === null) return spent;
  const allowed = sla === 1 ? '1 is allowed' : `${sla} are allowed`;
  return days > sla ? `${spent}: late, ${allowed}` : `${spent}, ${allowed}`;
}
