import type { CustomScheme, Protocol } from 'electron';

import { schemeHandlers } from '../app-scheme/handlers.ts';
import { addScheme } from '../app-scheme/urls.ts';
import { strict } from './unimplemented.ts';

type Members = 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled';

/** `protocol`: the app's own URL schemes. Only schemes registered as privileged can be loaded from. */
export const protocol: Pick<Protocol, Members> = strict('protocol', {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    for (const { scheme } of schemes) addScheme(scheme);
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void => schemeHandlers.set(scheme, handler),
  unhandle(scheme: string): void {
    if (!schemeHandlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: (scheme: string): boolean => schemeHandlers.has(scheme),
});
