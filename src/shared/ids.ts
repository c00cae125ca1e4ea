import { uuidv7 } from 'uuidv7';
import { z } from 'zod';

/** Record ids are UUIDv7: unique without a server, and sorted by time of creation. */
export const id = z.uuid();

export function newId(): string {
  return uuidv7();
}
