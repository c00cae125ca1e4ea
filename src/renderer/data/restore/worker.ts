/// <reference lib="webworker" />
import { z } from 'zod';
import { servePulls } from '../pull.ts';
import { readBatches, type Batches } from './batches.ts';
import { openExport } from './open-export.ts';

// The page's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

/** Reads and checks an export away from the window's own thread. */
servePulls(self, async function* batches(files: readonly File[]): Batches {
  yield* readBatches(await openExport(files));
});
