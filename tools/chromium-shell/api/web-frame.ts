/** The part of Electron's WebFrameMain the shell knows: where a frame is, from Chromium and not from the page. */
export interface ShellFrame {
  readonly url: string;
  readonly origin: string;
  readonly name: string;
  readonly frameToken: string;
  readonly routingId: number;
  readonly processId: number;
  readonly parent: ShellFrame | null;
  readonly top: ShellFrame | null;
  readonly detached: boolean;
  isDestroyed(): boolean;
  send(channel: string, ...args: unknown[]): void;
  executeJavaScript(code: string, userGesture?: boolean): Promise<unknown>;
}

/** The origin of a URL, for app schemes too, which `URL` calls opaque. */
export function originOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(url)?.[1] ?? 'null';
}
