import type { EventParams } from '../chromium/pipe.ts';

/** A console message as Electron tells it. */
export interface ConsoleMessage {
  level: 'info' | 'warning' | 'error' | 'debug';
  message: string;
  lineNumber: number;
  sourceId: string;
}

interface RemoteValue {
  value?: unknown;
  description?: string;
  unserializableValue?: string;
}

interface ConsoleCall {
  type: string;
  args: RemoteValue[];
  stackTrace?: { callFrames: { url: string; lineNumber: number }[] };
}

const LEVELS: Record<string, ConsoleMessage['level']> = { warning: 'warning', error: 'error', assert: 'error', debug: 'debug' };

/** Reads Chromium's report of a console call. */
export function describeConsoleMessage(params: EventParams): ConsoleMessage {
  const { type, args, stackTrace } = params as unknown as ConsoleCall;
  const message = args.map(textOf).join(' ');
  const [top] = stackTrace?.callFrames ?? [];
  return { level: LEVELS[type] ?? 'info', message, lineNumber: (top?.lineNumber ?? -1) + 1, sourceId: top?.url ?? '' };
}

function textOf({ value, description, unserializableValue }: RemoteValue): string {
  if (typeof value === 'string') return value;
  return description ?? unserializableValue ?? JSON.stringify(value) ?? 'undefined';
}
