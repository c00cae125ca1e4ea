/** The user's locale; formats, sorting and first days of the week follow it. */
export function locale(): string {
  return globalThis.navigator?.language || 'en';
}

type WeekInfo = { readonly firstDay: number };

/** 0 (Sunday) to 6 (Saturday), as the user's calendar has it. */
export function firstDayOfWeek(tag: string = locale()): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const info = (new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => WeekInfo }).getWeekInfo?.();
  return ((info?.firstDay ?? 1) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** Whether the user's clock shows am and pm. */
export function usesTwelveHours(tag: string = locale()): boolean {
  return new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
}
