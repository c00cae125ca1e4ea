import { useEffect } from 'react';
import { useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import { setDraft } from '#data/drafts.ts';
import type { InterviewForm } from './interview-form.ts';

type KeepDraftProps = { readonly form: UseFormReturn<InterviewForm, unknown, InterviewForm>; readonly draftKey: string };

/** Keeps what is typed until it is saved, also when the window closes. */
export function KeepDraft({ form: { control }, draftKey }: KeepDraftProps) {
  const values = useWatch({ control });
  const { isDirty } = useFormState({ control });
  useEffect(() => {
    if (isDirty) setDraft(draftKey, JSON.stringify(values));
  }, [values, isDirty, draftKey]);
  return null;
}
