import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { extract } from './extract.ts';
import type { ReadRequest } from './read-in-thread.ts';

/** Reads one document away from whoever watches over it. */
const { file, format, limits } = workerData as ReadRequest;
parentPort?.postMessage(await extract(format, await readFile(file), limits));
