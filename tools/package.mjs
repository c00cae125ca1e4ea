import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/package.ts', import.meta.url).href);
