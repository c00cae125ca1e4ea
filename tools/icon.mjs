import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/icon.ts', import.meta.url).href);
