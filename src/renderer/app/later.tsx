import { lazy, useState, type ComponentType } from 'react';

type Props = Record<string, unknown>;

const waiting: (() => Promise<unknown>)[] = [];

/** The component `name` of a module that is read when it is first drawn, or earlier by `loadAhead`. */
export function later<K extends string, P>(load: () => Promise<{ readonly [N in K]: ComponentType<P> }>, name: K): ComponentType<P> {
  let ready: ComponentType<P> | undefined;
  const read = async (): Promise<{ default: ComponentType<P> }> => ({ default: (ready = (await load())[name]) });
  const Waiting = lazy(read as () => Promise<{ default: ComponentType<Props> }>);
  waiting.push(read);
  return function Later(props: P) {
    // What is here is drawn at once: React holds back what had to wait, be it for a moment. It stays the same component.
    const [Component] = useState(() => (ready as ComponentType<Props> | undefined) ?? Waiting);
    return <Component {...(props as Props)} />;
  };
}

/** How long the first screen has the machine to itself, ms. */
const FIRST = 1500;

/** Reads what was left for later, piece by piece while the window is idle, so that nothing is slow the first time. */
export function loadAhead(): () => void {
  const timer = setTimeout(readNext, FIRST);
  return () => clearTimeout(timer);
}

function readNext(): void {
  requestIdleCallback(() => {
    const next = waiting.shift();
    // A piece that cannot be read says so where it is drawn.
    if (next) void next().catch(() => undefined).then(readNext);
  });
}
