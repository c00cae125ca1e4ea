import { useState } from 'react';
import type { CommandInput, CommandName } from '#data/commands/registry.ts';
import { saveField } from '#data/save-field.ts';
import { announce } from '#ui/feedback/announce.ts';

type Send = {
  readonly error: string | null;
  readonly setError: (error: string | null) => void;
  /** Saves; the form is emptied at once, and filled again with what was typed if it could not be saved. */
  readonly send: <N extends CommandName>(name: N, input: CommandInput<N>, form: { readonly clear: () => void; readonly restore: () => void; readonly said: string }) => Promise<boolean>;
};

/** Sends a form of the composer off. */
export function useSend(): Send {
  const [error, setError] = useState<string | null>(null);
  const send: Send['send'] = async (name, input, { clear, restore, said }) => {
    setError(null);
    clear();
    const failure = await saveField(name, input);
    if (failure === null) announce(said);
    else {
      restore();
      setError(failure);
    }
    return failure === null;
  };
  return { error, setError, send };
}
