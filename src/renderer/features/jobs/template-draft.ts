import { z } from 'zod';
import { stage, type Stage } from '#shared/domain/stage.ts';

/** What was typed may be half done: a name may be missing. */
const draft = z.object({ name: z.string(), stages: z.array(stage.extend({ name: z.string() })).min(1) });

/** A stage template that was typed and not saved, or null. */
export function readTemplateDraft(text: string): { name: string; stages: Stage[] } | null {
  if (text === '') return null;
  try {
    return draft.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
