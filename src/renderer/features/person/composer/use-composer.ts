import { useCallback, useState } from 'react';
import { getDraft, setDraft } from '#data/drafts.ts';
import { emptyComposer, keepComposer, parseComposer, type ComposerDraft } from './composer-draft.ts';

type Composer = {
  readonly draft: ComposerDraft;
  /** Changes a part of it; kept on disk a moment later. */
  readonly edit: (part: Partial<ComposerDraft>) => void;
  /** Empties one form after it was sent off; the others stay. */
  readonly clear: (form: 'note' | 'call' | 'task' | 'mail') => void;
};

/** What is typed about a person. Mount it with the person as `key`. */
export function useComposer(personId: string): Composer {
  const key = `composer:${personId}`;
  const [draft, setState] = useState(() => parseComposer(getDraft(key)));
  const edit = useCallback(
    (part: Partial<ComposerDraft>) => {
      setState((old) => {
        const next = { ...old, ...part };
        setDraft(key, keepComposer(next));
        return next;
      });
    },
    [key],
  );
  const clear = useCallback((form: 'note' | 'call' | 'task' | 'mail') => edit({ [form]: emptyComposer[form] }), [edit]);
  return { draft, edit, clear };
}
