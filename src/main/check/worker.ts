import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, type CheckDepth } from './check-file.ts';

/** Runs one check away from main, which must not stand still for seconds. */
const { file, depth } = workerData as { readonly file: string; readonly depth: CheckDepth };
parentPort?.postMessage(checkFile(file, depth));
