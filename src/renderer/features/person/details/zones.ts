let known: readonly string[] | undefined;

/** Every time zone of the platform, by name. */
export function zones(): readonly string[] {
  return (known ??= Intl.supportedValuesOf('timeZone'));
}

/** What is wrong with a time zone that was typed, or null. Empty is fine. */
export function checkZone(value: string): string | null {
  if (value === '') return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value }).format(0);
    return null;
  } catch {
    return `“${value}” is no time zone. Type a place such as Europe/Berlin.`;
  }
}
