import type { TableName } from '#shared/sync/op.ts';
import type { Live, LiveRows } from './live-rows.ts';

/** The rows as soon as they have been read; as they are when they cannot be. */
export function whenLoaded<T extends TableName>(source: LiveRows<T>): Promise<Live<T>> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!source.snapshot().loaded && source.failure() === null) return;
      resolve(source.snapshot());
      queueMicrotask(() => leave());
    };
    const leave = source.subscribe(look);
    look();
  });
}
