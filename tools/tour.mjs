import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap(new URL('run/tour.ts', import.meta.url).href);
