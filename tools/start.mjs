import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/start.ts', import.meta.url).href);
