import { createJournalHost } from '#main/journal/host.ts';
import { newId } from '#shared/ids.ts';
import { create, head } from './samples.ts';

/**
 * A process for the kill test: appends to the journal given as first argument until it is killed, and tells each entry's id
 * and size on standard output once it is acknowledged. Every fifth entry is streamed.
 */
const [, , file = ''] = process.argv;
const { writer } = createJournalHost(file, Date.now, []).current();

for (let round = 0; ; round++) {
  const entry = head({ id: newId() });
  const size = 1 + (round % 40);
  const ops = Array.from({ length: size }, () => create());
  if (round % 5 === 0) {
    writer.begin(entry);
    writer.chunk(entry.id, 0, ops);
    writer.commit(entry.id, 'streamed');
  } else {
    writer.append(entry, ops);
  }
  process.stdout.write(`${entry.id} ${size}\n`);
}
