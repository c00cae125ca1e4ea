import type { Readable } from 'node:stream';

const KEPT_LINES = 5;
/** What Chromium says on every machine without a desktop, whether or not anything is wrong. */
const NOISE = /dbus|unexpected operator|devtools_pipe_handler|^\s*$/;

/**
 * Chromium's own messages. They stay out of the terminal (`CHROMIUM_SHELL_LOG` shows them), but for the line debuggers wait
 * for; the last ones are kept for the case that Chromium does not start.
 */
export class BrowserMessages {
  #rest = '';
  #kept: string[] = [];

  constructor(stream: Readable, tellDebuggers: boolean) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      if (process.env['CHROMIUM_SHELL_LOG']) process.stderr.write(chunk);
      const lines = (this.#rest + chunk).split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) this.#read(line, tellDebuggers);
    });
  }

  /** The last that Chromium said. */
  last(): string {
    return this.#kept.join('\n');
  }

  #read(line: string, tellDebuggers: boolean): void {
    if (line.startsWith('DevTools listening on ws:')) {
      if (tellDebuggers) process.stderr.write(`\n${line}\n`);
    } else if (!NOISE.test(line)) this.#kept = [...this.#kept, line].slice(-KEPT_LINES);
  }
}
