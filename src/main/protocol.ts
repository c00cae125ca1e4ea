import { protocol } from 'electron';
import { APP_SCHEME } from './origin.ts';
import { serve } from './serve.ts';

/**
 * Makes `app://` a standard, secure scheme, so that it has an origin with its own database, and fetch and workers work.
 * Must run before the application is ready.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer, and nothing else. */
export function setupProtocol(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, (request) => serve(request, rendererFolder));
}
