/** What a window says to a worker that makes one thing after another. */
type ToPull<Ask> = { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'next'; readonly reply?: unknown };

/** What it answers to each `next`. */
type FromPull<Item> = { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'end' } | { readonly kind: 'error'; readonly message: string };

/** The worker's side of its own scope, as far as it is needed here. */
type Scope = {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
};

/**
 * In a worker: makes the next thing only when it is asked for, so that nothing piles up. What `yield` gives back there is what
 * the window replied to the thing before.
 */
export function servePulls(scope: Scope, make: (ask: never) => AsyncGenerator<unknown, void, never>): void {
  let items: AsyncGenerator<unknown, void, never> | undefined;
  const next = async (reply: unknown): Promise<FromPull<unknown>> => {
    try {
      const step = await items?.next(reply as never);
      return !step || step.done ? { kind: 'end' } : { kind: 'item', item: step.value };
    } catch (error) {
      return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
    }
  };
  scope.addEventListener('message', ({ data }: MessageEvent<ToPull<never>>) => {
    if (data.kind === 'ask') items = make(data.ask);
    else void next(data.reply).then((answer) => scope.postMessage(answer, bytesOf(answer)));
  });
}

/** The bytes of a file go over without being copied. */
function bytesOf(answer: FromPull<unknown>): Transferable[] {
  const { bytes } = (answer.kind === 'item' ? answer.item : {}) as { readonly bytes?: unknown };
  return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
}

/** In the window: what a worker makes for `ask`, one at a time, each answered by what `next` is given. The worker ends with the last one, or when nobody wants more. */
export async function* pulled<Item, Reply = undefined>(makeWorker: () => Worker, ask: unknown): AsyncGenerator<Item, void, Reply | undefined> {
  const worker = makeWorker();
  const say = (message: ToPull<unknown>): void => worker.postMessage(message);
  try {
    say({ kind: 'ask', ask });
    for (let reply: Reply | undefined; ; ) {
      const answer = await new Promise<FromPull<Item>>((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromPull<Item>>) => resolve(data), { once: true });
        worker.addEventListener('error', ({ message }) => resolve({ kind: 'error', message: message || 'The worker stopped.' }), { once: true });
        say({ kind: 'next', reply });
      });
      if (answer.kind === 'end') return;
      if (answer.kind === 'error') throw new Error(answer.message);
      reply = yield answer.item;
    }
  } finally {
    worker.terminate();
  }
}
