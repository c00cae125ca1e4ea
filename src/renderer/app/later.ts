import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

// oxlint-disable-next-line typescript/no-explicit-any -- a component of any props
type AnyComponent = ComponentType<any>;

const waiting: (() => Promise<unknown>)[] = [];

/** The component `name` of a module that is read when it is first drawn, or earlier by `loadAhead`. */
export function later<M extends { readonly [N in K]: AnyComponent }, K extends string>(load: () => Promise<M>, name: K): LazyExoticComponent<M[K]> {
  waiting.push(load);
  return lazy(() => load().then((module) => ({ default: module[name] })));
}

/** Reads what was left for later, piece by piece while the window is idle, so that nothing is slow the first time. */
export function loadAhead(): void {
  requestIdleCallback(() => {
    const next = waiting.shift();
    // A piece that cannot be read says so where it is drawn.
    if (next) void next().catch(() => undefined).then(loadAhead);
  });
}
