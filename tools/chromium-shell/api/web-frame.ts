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

/** What a frame needs of the page it is in. */
interface FrameOwner {
  id: number;
  isDestroyed(): boolean;
  send(channel: string, ...args: unknown[]): void;
  executeJavaScript(code: string, userGesture?: boolean): Promise<unknown>;
}

/** Describes a page's main frame, the only one that preloads run in. */
export function createFrame(owner: FrameOwner, url: () => string): ShellFrame {
  return {
    get url() {
      return url();
    },
    get origin() {
      return originOf(url());
    },
    name: '',
    frameToken: String(owner.id),
    routingId: 1,
    processId: owner.id,
    parent: null,
    get top() {
      return this;
    },
    get detached() {
      return owner.isDestroyed();
    },
    isDestroyed: () => owner.isDestroyed(),
    send: (channel, ...args) => owner.send(channel, ...args),
    executeJavaScript: (code, userGesture) => owner.executeJavaScript(code, userGesture),
  };
}
