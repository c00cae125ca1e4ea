type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

/** The app's `protocol.handle` handlers, by scheme. */
export const schemeHandlers = {
  set(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  get: (scheme: string): Handler | undefined => handlers.get(scheme),
  has: (scheme: string): boolean => handlers.has(scheme),
  delete: (scheme: string): boolean => handlers.delete(scheme),
};
