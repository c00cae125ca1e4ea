/** Where the Node inspector should listen, as in `--inspect=127.0.0.1:9229`. */
export interface InspectOptions {
  host: string;
  port: number;
  wait: boolean;
}

/** Electron's command line, taken apart. */
export interface ShellArguments {
  /** Modules to load before the app (`-r`, `--require`). */
  modules: string[];
  inspect: InspectOptions | null;
  /** Switches given before the app's path: they go to Chromium. */
  chromiumSwitches: string[];
  appPath: string;
  version: boolean;
}

/** Reads Electron's command line: `electron [switches] [path] [arguments of the app]`. */
export function readArguments(args: readonly string[]): ShellArguments {
  const read: ShellArguments = { modules: [], inspect: null, chromiumSwitches: [], appPath: '.', version: false };
  const rest = [...args];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const inspect = /^--inspect(-brk)?(?:=(.*))?$/.exec(next);
    if (next === '-r' || next === '--require') read.modules.push(rest.shift() ?? '');
    else if (inspect) read.inspect = readInspect(inspect[2] ?? '', inspect[1] !== undefined);
    else if (next === '-v' || next === '--version') read.version = true;
    else if (next.startsWith('-')) read.chromiumSwitches.push(next);
    else {
      read.appPath = next;
      break;
    }
  }
  return read;
}

function readInspect(text: string, wait: boolean): InspectOptions {
  const colon = text.lastIndexOf(':');
  const port = Number(text.slice(colon + 1) || '9229');
  return { host: colon > 0 ? text.slice(0, colon) : '127.0.0.1', port, wait };
}
