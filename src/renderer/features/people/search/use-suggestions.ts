import { useEffect, useMemo, useState } from 'react';
import { fold } from '#shared/domain/fold.ts';
import { fieldCompletions, knownValues, quoted, wantedAt, type Completion, type Wanted } from '#shared/domain/query/complete.ts';
import type { FieldName } from '#shared/domain/query/fields.ts';
import { desk } from '#data/desk.ts';
import type { FacetField } from '#data/index-worker/facets.ts';
import { useSearchHistory } from '#state/search-history.ts';
import type { Suggestion } from '#ui/fields/suggest-field.tsx';
import { formatCount } from '#ui/format/format.ts';

const most = 8;

const facets: { readonly [F in FieldName]?: FacetField } = {
  title: 'title',
  employer: 'employer',
  city: 'city',
  country: 'country',
  skill: 'skills',
  language: 'languages',
  tag: 'tags',
  source: 'source',
  owner: 'owner',
  job: 'job',
  stage: 'stage',
  pool: 'pool',
};

/** What may be typed at the caret: in an empty box what was searched for before, else fields, and the values of a field. */
export function useSuggestions(text: string, caret: number): { readonly heading: string; readonly suggestions: readonly Suggestion[] } {
  const searches = useSearchHistory((history) => history.searches);
  const wanted = useMemo(() => wantedAt(text, caret), [text, caret]);
  const field = wanted?.kind === 'value' ? wanted.field : null;
  const values = useValues(field);
  return useMemo(() => {
    if (text === '') return { heading: 'Searches before', suggestions: searches.map((one) => ({ id: one, label: one, text: one, caret: one.length })) };
    if (!wanted) return { heading: '', suggestions: [] };
    if (wanted.kind === 'field') return { heading: 'Fields', suggestions: fieldCompletions(wanted.typed).slice(0, most).map((one) => put(text, wanted, one, '')) };
    const start = fold(wanted.typed);
    const fitting = values.filter((value) => fold(value.text).includes(start) && fold(value.text) !== start).slice(0, most);
    return { heading: `Values of ${wanted.field}`, suggestions: fitting.map((one) => put(text, wanted, one, ' ')) };
  }, [text, wanted, values, searches]);
}

/** The text with a completion in place of what was typed. */
function put(text: string, { at, end }: Wanted, { text: label, detail }: Completion, then: '' | ' '): Suggestion {
  const before = text.slice(0, at) + (then === '' ? label : quoted(label) + then);
  return { id: label, label, detail, text: before + text.slice(end).trimStart(), caret: before.length };
}

/** The values of a field: those of the language, or those that people have, the most frequent first. */
function useValues(field: FieldName | null): readonly Completion[] {
  const [found, setFound] = useState<{ readonly field: FieldName; readonly values: readonly Completion[] } | null>(null);
  useEffect(() => {
    const facet = field === null ? undefined : facets[field];
    if (field === null || facet === undefined) return undefined;
    let wanted = true;
    void desk()
      .index.facet(facet)
      .then((counts) => wanted && setFound({ field, values: counts.map(({ value, count }) => ({ text: value, detail: formatCount(count, 'person', 'people') })) }));
    return () => {
      wanted = false;
    };
  }, [field]);
  if (field === null) return none;
  return knownValues(field) ?? (found?.field === field ? found.values : none);
}

const none: readonly Completion[] = [];
