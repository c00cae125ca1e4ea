/** What the fixture's preload exposes. */
export interface Api {
  platform: string;
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  on(channel: string, listener: (...args: unknown[]) => void): () => void;
  add(a: number, b: number): number;
  explode(): void;
  later(value: unknown): Promise<unknown>;
  given: boolean;
}
declare global {
  interface Window {
    api: Api;
    seen: unknown[];
    stopSeeing: () => void;
  }
}
