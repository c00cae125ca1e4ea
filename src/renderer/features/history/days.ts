/** The first instant of a calendar day where the recruiter is, ms. */
export function dayStart(day: string): number {
  return new Date(`${day}T00:00:00`).getTime();
}

/** The last instant of a calendar day where the recruiter is, ms. */
export function dayEnd(day: string): number {
  return new Date(`${day}T23:59:59.999`).getTime();
}
