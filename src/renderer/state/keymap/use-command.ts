import { useEffect, useRef } from 'react';
import type { CommandId } from './commands.ts';
import { addHandler, type Handler } from './handlers.ts';

/**
 * Answers a command while the component is there and `enabled`. The last one to come answers. The handler may be a new
 * function on every render.
 */
export function useCommand(id: CommandId, handler: Handler, enabled: boolean = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (enabled ? addHandler(id, () => latest.current()) : undefined), [id, enabled]);
}
