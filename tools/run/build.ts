import { build } from '../setup/build.ts';

process.exitCode = (await build()) ? 0 : 1;
