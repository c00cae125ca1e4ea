import { globSync, readFileSync } from 'node:fs';
import { type Aliases, faultsIn } from './rooms/walls.ts';
import { inProject, readJson, root } from './setup/project.mjs';

const SOURCES = ['src/**/*.{ts,tsx}', 'server/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.{ts,mjs}', 'tools/**/*.{ts,mjs}'];

const aliases = (readJson(inProject('package.json')) as { imports: Aliases }).imports;
const files = globSync(SOURCES, { cwd: root, exclude: ['**/node_modules/**'] }).map((file) => file.replaceAll('\\', '/'));
const faults = files.toSorted().flatMap((file) => faultsIn(file, readFileSync(inProject(file), 'utf8'), aliases));

for (const fault of faults) console.error(fault);
console.log(`rooms: ${files.length} files, ${faults.length} walls broken`);
process.exitCode = faults.length > 0 ? 1 : 0;
