import { parentPort, workerData } from 'node:worker_threads';
import { checkFiles, type FileDepth } from './check-files.ts';

/** Looks at the files of documents away from main. */
const { journal, folder, depth } = workerData as { readonly journal: string; readonly folder: string; readonly depth: FileDepth };
parentPort?.postMessage(await checkFiles(journal, folder, depth));
