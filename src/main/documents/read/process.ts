import { readInThread, type ReadRequest } from './read-in-thread.ts';

/** The process that reads one document: a foreign file meets a parser here, far from the journal. It is told one thing and answers once. */
process.parentPort.once('message', ({ data }: { readonly data: unknown }) => {
  void readInThread(data as ReadRequest).then((answer) => process.parentPort.postMessage(answer));
});
