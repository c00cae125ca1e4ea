/** Controls but tab and line feed, direction overrides and unpaired surrogates: nothing a reader sees, much that misleads. */
const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text as it is kept: line feeds only, no invisible controls, at most one empty line in a row, no space around lines' ends. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .replace(unseen, '')
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
