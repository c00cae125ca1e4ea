import { newId } from '#shared/ids.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { generateWorkspace } from '#shared/sample/workspace.ts';
import { Changes } from '../kernel/changes.ts';
import { must, NOW, type TestDesk } from './desk.ts';

/** Sets up a workspace with so many sample people and a colleague, in one streamed entry. */
export async function fillDesk(desk: TestDesk, people: number): Promise<void> {
  must(await desk.run('workspace.start', { name: 'Robin Vega', email: 'robin@warmbench.example', settings: {} }));
  const changes = new Changes();
  const { userId } = desk.kernel;
  const born = () => ({ id: newId(), createdAt: NOW, createdBy: userId });
  changes.create('users', { ...born(), name: 'Kim Doe', email: 'kim@warmbench.example' });
  changes.create('pipelines', { ...born(), name: 'Internal', stages: [...agencyStages] });
  const options = { seed: 11, people, now: NOW, userId, zone: 'Europe/Berlin' };
  for (const { table, record } of [...generateWorkspace(options)].flat()) {
    if (table === 'activities') changes.event(record);
    else changes.create(table, record);
  }
  must(await desk.kernel.stream('sample.load', 'Sample', [], [changes.ops]));
}
