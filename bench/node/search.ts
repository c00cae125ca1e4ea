import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Row } from '../report.ts';

const engines = ['index', 'minisearch'] as const;

/** The search over everybody in Node, each engine in a process of its own, so that memory is its alone. */
export function measureSearch(people: number): Row[] {
  return engines.flatMap((engine) => {
    const script = path.join(import.meta.dirname, 'search-engine.ts');
    const printed = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=12000', script, engine, String(people)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    return JSON.parse(printed) as Row[];
  });
}
