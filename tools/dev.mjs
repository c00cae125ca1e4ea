import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/dev.ts', import.meta.url).href);
