export type ImportFormat = 'csv' | 'vcard' | 'json-resume';

/** What a file that holds no people's data in a form read here looks like, and what to do about it. */
const foreign: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'This is a workbook or a ZIP archive. Save the sheet as CSV, or unpack the archive and choose the file inside.'],
  ['\u00D0\u00CF\u0011\u00E0', 'This is an older Excel workbook. Save the sheet as CSV and import that.'],
  ['%PDF', 'This is a PDF. Add it as a document to a person instead.'],
  ['{\\rtf', 'This is a text document. Add it as a document to a person instead.'],
  ['\u0089PNG', 'This is a picture, not a list of people.'],
  ['\u00FF\u00D8\u00FF', 'This is a picture, not a list of people.'],
];

/** Why these bytes are no import file at all, or null. Told by the first bytes, whatever the name says. */
export function foreignFile(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return foreign.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

/** The format by content; the name only settles what broken content was meant to be. */
export function sniffFormat(text: string, name: string): ImportFormat {
  if (/^[\s\uFEFF]*(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD\s*$/imu.test(text.slice(0, 4096))) return 'vcard';
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  const first = /[^\s\uFEFF]/u.exec(text.slice(0, 4096))?.[0];
  if ((first === '{' || first === '[') && (extension === 'json' || isJson(text))) return 'json-resume';
  if (extension === 'json') return 'json-resume';
  return extension === 'vcf' && !/[,;\t|]/u.test(text.slice(0, 4096)) ? 'vcard' : 'csv';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
