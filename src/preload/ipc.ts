import { ipcRenderer, type IpcRendererEvent } from 'electron';
import type { InvokeAnswer, InvokeInput, InvokeName, PushName, Pushes, SendInput, SendName } from '#shared/ipc.ts';

/** The only user of `ipcRenderer`: three makers of named functions; everything is inferred from the channel's name. */

/** A function that asks main and gets a Result. Without an input for channels that take none. */
export function invoker<N extends InvokeName>(
  name: N,
): undefined extends InvokeInput<N> ? () => Promise<InvokeAnswer<N>> : (input: InvokeInput<N>) => Promise<InvokeAnswer<N>> {
  return ((input?: unknown) => ipcRenderer.invoke(name, input)) as ReturnType<typeof invoker<N>>;
}

/** A function that tells main, without an answer. */
export function sender<N extends SendName>(name: N): undefined extends SendInput<N> ? () => void : (input: SendInput<N>) => void {
  return (input?: unknown) => ipcRenderer.send(name, input);
}

/** A function that subscribes to what main tells; it answers the function that ends the subscription. */
export function subscriber<N extends PushName>(name: N): (listener: (value: Pushes[N]) => void) => () => void {
  return (listener) => {
    const heard = (_event: IpcRendererEvent, value: Pushes[N]): void => listener(value);
    ipcRenderer.on(name, heard);
    return () => ipcRenderer.removeListener(name, heard);
  };
}
