/**
 * Text fit for a calendar file or a mail header: well-formed, without control characters except the newline and tab that a
 * description may have. Format characters that turn text around go too, as a calendar shows it where it came from nobody.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A web link as the calendar's URL: only http(s), with the two characters the URL type may not hold bare. Else null. */
export function cleanLink(text: string): string | null {
  const url = URL.parse(text.trim());
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  return url.href.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');
}
