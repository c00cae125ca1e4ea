import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/test.ts', import.meta.url).href);
