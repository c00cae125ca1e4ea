import { invokes, sends, type InvokeAnswer, type InvokeInput, type InvokeName, type SendInput, type SendName } from '#shared/ipc.ts';
import { fail } from '#shared/result.ts';
import type { Log } from './log-types.ts';

export type Handler<N extends InvokeName> = (input: InvokeInput<N>) => InvokeAnswer<N> | Promise<InvokeAnswer<N>>;
export type Listener<N extends SendName> = (input: SendInput<N>) => void;

/**
 * Runs one call of the window: who asks, then what it says, then the handler. Always answers a Result. What was sent is
 * never logged, only which channel, and which rule it broke.
 */
export async function answerInvoke<N extends InvokeName>(
  name: N,
  handler: Handler<N>,
  trusted: boolean,
  args: readonly unknown[],
  log: Log,
): Promise<InvokeAnswer<N>> {
  if (!trusted) {
    log.warn(`Refused ${name}: sender`);
    return refuse('refused', 'This window may not ask for that.');
  }
  const parsed = parse(invokes[name].input, args);
  if (parsed === null) {
    log.warn(`Refused ${name}: argument`);
    return refuse('invalid', 'Something in this request is not as it must be, so nothing was changed. Check what you entered and try again.');
  }
  try {
    return await handler(parsed.value as InvokeInput<N>);
  } catch (error) {
    log.error(`Failed ${name}`, error);
    return refuse('failed', 'Warmbench could not do this, and nothing was changed. Try again; if it keeps failing, restart Warmbench.');
  }
}

/** The same for a message without an answer. */
export function acceptSend<N extends SendName>(
  name: N,
  listener: Listener<N>,
  trusted: boolean,
  args: readonly unknown[],
  log: Log,
): void {
  const parsed = trusted ? parse(sends[name], args) : null;
  if (parsed === null) {
    log.warn(`Refused ${name}: ${trusted ? 'argument' : 'sender'}`);
    return;
  }
  listener(parsed.value as SendInput<N>);
}

type Parser = { readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown } };

/** One argument at most. A parser may run out of stack on absurd nesting: that is an invalid argument too. */
function parse(schema: Parser, args: readonly unknown[]): { readonly value: unknown } | null {
  if (args.length > 1) return null;
  try {
    const result = schema.safeParse(args[0]);
    return result.success ? { value: result.data } : null;
  } catch {
    return null;
  }
}

function refuse<N extends InvokeName>(code: 'refused' | 'invalid' | 'failed', message: string): InvokeAnswer<N> {
  return fail(code, message);
}
