import type { CommandLine } from 'electron';

/** `app.commandLine`: the process's own switches and those the app adds for Chromium. */
export class ShellCommandLine implements Pick<CommandLine, 'appendSwitch' | 'appendArgument' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'> {
  readonly #switches = new Map<string, string>();
  readonly #forChromium = new Map<string, string>();

  /** Takes over the command line; only switches before the app's path are Chromium's. */
  read(args: readonly string[], forChromium: readonly string[]): void {
    for (const arg of args) if (arg.startsWith('--')) this.#switches.set(...split(arg));
    for (const arg of forChromium) this.#forChromium.set(...split(arg));
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
    this.#forChromium.set(name, merged(name, this.#forChromium.get(name), value));
  }

  appendArgument(value: string): void {
    if (value.startsWith('--')) this.appendSwitch(...split(value));
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name);
    this.#forChromium.delete(name);
  }

  /** What to start Chromium with. */
  chromiumSwitches(): string[] {
    return [...this.#forChromium].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}

function split(arg: string): [name: string, value: string] {
  const [name = '', value = ''] = arg.replace(/^--?/, '').split(/=(.*)/s);
  return [name, value];
}

/** Feature lists add up. */
function merged(name: string, before: string | undefined, value: string): string {
  return before && name.endsWith('-features') ? `${before},${value}` : value;
}
