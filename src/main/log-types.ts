/** What the rest of main needs of a log. Never give it what people wrote, or a secret. */
export type Log = {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string, error?: unknown) => void;
};
