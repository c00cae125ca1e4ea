/** An event a listener may prevent, as Electron's are. */
export interface ShellEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** Makes an event, with what else its listeners read from it. */
export function createEvent<T extends object = object>(details?: T): ShellEvent & T {
  const event: ShellEvent = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return Object.assign(event, details);
}
