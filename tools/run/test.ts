import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfStale } from '../setup/build.ts';
import { aptInstall, canUseApt } from '../setup/debian.ts';
import { enter } from '../setup/entry.ts';
import { run } from '../setup/processes.ts';
import { say } from '../setup/project.mjs';
import { type Count, countRun, lastLine, oneCheck, readers, sum } from '../setup/reports.ts';
import { chooseShell, NoShell, type Shell } from '../setup/shell.ts';
import { allSteps, reportFile, type Step } from '../setup/steps.ts';

interface Outcome extends Count {
  readonly name: string;
  readonly seconds: number;
}

/** `npm test`: every step, whatever the earlier ones said; `-- --only unit,lint` selects. The last line is the sum. */
async function test(args: readonly string[]): Promise<number> {
  const outcomes: Outcome[] = [];
  const steps = selected(args);
  if (steps.length === 0) say(`no such step; there are ${allSteps().map(({ name }) => name).join(', ')}`);
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n── ${step.name} ──`);
    const { interrupted, ...count } = await runStep(step, outcomes);
    outcomes.push({ name: step.name, seconds: Math.round((Date.now() - started) / 1000), ...count });
    if (interrupted) break;
  }
  const total = sum(outcomes);
  console.log('\n── summary ──');
  for (const { name, seconds, ...count } of outcomes) console.log(`${name.padEnd(10)} ${lastLine(count)} (${seconds} s)`);
  console.log(`\n${lastLine(total)}`);
  return total.failed > 0 || steps.length === 0 ? 1 : 0;
}

function selected(args: readonly string[]): readonly Step[] {
  const at = args.indexOf('--only');
  if (at < 0) return allSteps();
  const names = new Set((args[at + 1] ?? '').split(','));
  return allSteps().filter(({ name }) => names.has(name));
}

async function runStep(step: Step, earlier: readonly Outcome[]): Promise<Count & { readonly interrupted: boolean }> {
  if (earlier.some(({ name, failed }) => name === step.needs && failed > 0)) {
    say(`not run, because ${step.needs} failed`);
    return { ...oneCheck(false), interrupted: false };
  }
  const shell = step.opensApp ? await shellForTests() : undefined;
  if (step.opensApp && (shell === undefined || !(await buildIfStale()))) return { ...oneCheck(false), interrupted: false };
  const [command, ...args] = [...(shell?.under ?? []), ...step.command];
  if (command === undefined) throw new Error(`The step ${step.name} has no command.`);
  const report = reportFile(step.name);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(shell && { WARMBENCH_EXECUTABLE: shell.executable }) };
  const { code, interrupted } = await run(command, args, { env });
  const count = step.reader ? countRun(readers[step.reader](report), code === 0) : oneCheck(code === 0);
  return { ...count, interrupted };
}

/** The shell for e2e; in CI on Debian also the independent calendar parser that one journey asks. */
async function shellForTests(): Promise<Shell | undefined> {
  if (process.env['CI'] && canUseApt() && (await run('/usr/bin/python3', ['-c', 'import icalendar'], { quiet: true })).code !== 0) await aptInstall('python3-icalendar');
  try {
    return await chooseShell();
  } catch (error) {
    if (!(error instanceof NoShell)) throw error;
    say(error.message);
    return undefined;
  }
}

await enter(test);
