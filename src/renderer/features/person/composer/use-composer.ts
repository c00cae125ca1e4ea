import { useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { getDraft, setDraft } from '#data/drafts.ts';
import type { ComposerKind } from '#state/composer.ts';
import { emptyComposer, giveBack, keepComposer, parseComposer, type ComposerDraft } from './composer-draft.ts';

/** The composers on the screen: what could not be saved is shown again where its person is by then. */
const shown = new Map<string, Dispatch<SetStateAction<ComposerDraft>>>();

type Composer = {
  readonly draft: ComposerDraft;
  /** Changes a part of it; kept on disk a moment later. */
  readonly edit: (part: Partial<ComposerDraft>) => void;
  /** Empties one form after it was sent off; the others stay. */
  readonly clear: (form: ComposerKind) => void;
  /** Puts back what could not be saved, also when the person was left meanwhile; what was typed since stays. */
  readonly restore: (lost: Partial<Pick<ComposerDraft, ComposerKind>>) => void;
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
  const clear = useCallback((form: ComposerKind) => edit({ [form]: emptyComposer[form] }), [edit]);
  const restore = useCallback(
    (lost: Partial<Pick<ComposerDraft, ComposerKind>>) => {
      const next = giveBack(parseComposer(getDraft(key)), lost);
      setDraft(key, keepComposer(next));
      const { note, call, meeting, task, mail } = next;
      shown.get(key)?.((old) => ({ ...old, note, call, meeting, task, mail }));
    },
    [key],
  );
  useEffect(() => {
    shown.set(key, setState);
    return () => void (shown.get(key) === setState && shown.delete(key));
  }, [key]);
  return { draft, edit, clear, restore };
}
