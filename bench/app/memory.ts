import { readdirSync, readFileSync } from 'node:fs';
import { figure, type Row } from '../report.ts';
import type { Context } from './context.ts';

/** The memory of the app's processes together, shared pages counted once (Linux only). */
export function measureMemory({ app, people }: Context): Promise<Row[]> {
  const root = app.process().pid;
  if (process.platform !== 'linux' || root === undefined) return Promise.resolve([]);
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).flatMap((name) => parentOf(Number(name))));
  const ours = [...parents.keys()].filter((pid) => descends(pid, root, parents));
  const kilobytes = ours.reduce((sum, pid) => sum + shareOf(pid), 0);
  return Promise.resolve([figure({ id: 'memory', what: `memory of all ${ours.length} processes`, people, unit: 'MB', budget: '700' }, kilobytes / 1024)]);
}

function parentOf(pid: number): [number, number][] {
  const stat = read(`/proc/${pid}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  return Number.isNaN(parent) ? [] : [[pid, parent]];
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true;
  return false;
}

function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** A process may have ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
