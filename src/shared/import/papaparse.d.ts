/**
 * The one class used of the CSV library, so that its full typing, which brings Node's and the browser's with it, stays
 * out of code that must know neither.
 */
declare module 'papaparse/papaparse.js' {
  type Step = {
    readonly data: readonly string[][];
    readonly errors: readonly { readonly code: string }[];
    readonly meta: { readonly cursor: number };
  };
  type Settings = {
    readonly delimiter: string;
    readonly newline: '\n' | '\r';
    readonly fastMode: false;
    readonly step: (row: Step) => void;
  };
  class Parser {
    constructor(settings: Settings);
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): unknown;
    abort(): void;
  }
  const Papa: { readonly Parser: typeof Parser };
  export default Papa;
}
