import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/build.ts', import.meta.url).href);
