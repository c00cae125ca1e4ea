import { line, text } from '#shared/domain/record.ts';

/** How much the domain's schemas hold; a test keeps these equal to them. Text counts UTF-16 units. */
export const limits = {
  line: line.maxLength ?? 500,
  note: text.maxLength ?? 50_000,
  summary: 20_000,
  emails: 50,
  phones: 50,
  links: 50,
  skills: 500,
  languages: 100,
  tags: 200,
} as const;

/** Columns beyond this many are not offered for mapping. */
export const maxColumns = 1000;

/** Splits `value` so that `kept` has at most `max` units and no character is cut in two. */
export function fit(value: string, max: number): { readonly kept: string; readonly rest: string } {
  if (value.length <= max) return { kept: value, rest: '' };
  const last = value.charCodeAt(max - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
  return { kept: value.slice(0, end), rest: value.slice(end) };
}

/** A value short enough to be quoted in a message. */
export function excerpt(value: string): string {
  return value.length <= 60 ? value : `${fit(value, 57).kept}…`;
}
