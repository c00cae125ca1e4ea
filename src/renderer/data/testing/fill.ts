import type { Sent } from '#shared/domain/interview.ts';
import { newId } from '#shared/ids.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { generateWorkspace } from '#shared/sample/workspace.ts';
import { activityBase } from '../commands/support.ts';
import { Changes } from '../kernel/changes.ts';
import { must, NOW, type TestDesk } from './desk.ts';

/**
 * Sets up a workspace with so many sample people, a colleague, a mail draft, and interviews that somebody was taken off, in
 * one streamed entry.
 */
export async function fillDesk(desk: TestDesk, people: number): Promise<void> {
  must(await desk.run('workspace.start', { name: 'Robin Vega', email: 'robin@warmbench.example', settings: {} }));
  const changes = new Changes();
  const { userId } = desk.kernel;
  const born = () => ({ id: newId(), createdAt: NOW, createdBy: userId });
  changes.create('users', { ...born(), name: 'Kim Doe', email: 'kim@warmbench.example' });
  changes.create('pipelines', { ...born(), name: 'Internal', stages: [...agencyStages] });
  const options = { seed: 11, people, now: NOW, userId, zone: 'Europe/Berlin' };
  const sample = [...generateWorkspace(options)].flat();
  const person = sample.find(({ table }) => table === 'people');
  if (!person) throw new Error('The sample has nobody.');
  const mail = activityBase({ now: NOW, userId, newId }, { personId: person.record.id });
  changes.event({ ...mail, kind: 'mail', direction: 'draft', subject: 'Our talk', to: 'ada@example.org' });
  const uninvited: Sent = { role: 'client', sequence: 0, at: NOW, file: 'a.ics', to: [{ name: 'Bo', email: 'bo@x.example' }] };
  const applied = sample.find(({ table }) => table === 'applications');
  const owner = applied?.table === 'applications' ? applied.record.personId : person.record.id;
  const file = { sha256: 'ab'.repeat(32), size: 3, format: 'txt', textState: 'read', text: 'Ada', textCut: false, pages: null } as const;
  changes.create('documents', { ...born(), personId: owner, kind: 'cv', version: 1, name: 'Ada.txt', ...file });
  changes.create('views', { ...born(), name: 'Warm in Hamburg', query: 'city:hamburg', columns: ['name', 'warmth'], pinned: 1, widths: {}, sorts: [{ column: 'warmth', descending: true }] });
  for (const { table, record } of sample) {
    if (table === 'activities') changes.event(record);
    else if (table === 'applications') changes.create(table, { ...record, documentId: null });
    else if (table === 'interviews') changes.create(table, { ...record, sent: [uninvited] });
    else changes.create(table, record);
  }
  must(await desk.kernel.stream('sample.load', 'Sample', [], [changes.ops]));
}
