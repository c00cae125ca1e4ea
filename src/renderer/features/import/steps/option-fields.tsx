import { useEffect, useMemo, useState } from 'react';
import { desk } from '#data/desk.ts';
import { countryOptions } from '#shared/domain/country.ts';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TagsField } from '#ui/fields/tags-field.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { locale } from '#ui/format/locale.ts';
import { setChoices } from '../flow.ts';
import type { Choices, OpenFile } from '../flow-types.ts';
import classes from '../import.module.css';

type OptionFieldsProps = { readonly files: readonly OpenFile[]; readonly choices: Choices };

/** What holds for all files: whose phone numbers, where people come from, tags, and what they are. */
export function OptionFields({ files, choices }: OptionFieldsProps) {
  const countries = useMemo(() => countryOptions(locale()), []);
  const tags = useKnownTags();
  const sources = [...new Set(files.map(({ summary }) => summary.source).filter(Boolean))];
  return (
    <div className={classes.options}>
      <div className={classes.kinds}>
        <span className={classes.kindsLabel}>They are</span>
        <Segmented label="They are" options={kindOptions(files)} value={choices.kinds === 'file' ? kindOf(files) : choices.kinds} onChange={(kinds) => setChoices({ kinds })} />
      </div>
      <Select label="Phone numbers without +… are from" searchable options={countries} value={choices.country} onChange={(country) => setChoices({ country })} />
      <TextField
        label="Source, where the file names none"
        placeholder={sources.join(', ') || 'Career fair, referral…'}
        value={choices.source}
        maxLength={500}
        onChange={(event) => setChoices({ source: event.currentTarget.value })}
      />
      <TagsField label="Tags for everybody" placeholder={choices.tags.length === 0 ? 'Add a tag' : ''} value={choices.tags} suggestions={tags} onChange={(next) => setChoices({ tags: next })} />
    </div>
  );
}

/** What all files say; `file` when they differ. */
function kindOf(files: readonly OpenFile[]): Choices['kinds'] {
  const said = new Set(files.map(({ summary }) => summary.kinds?.[0] ?? 'candidate'));
  const [only] = said;
  return said.size === 1 && only ? only : 'file';
}

function kindOptions(files: readonly OpenFile[]): readonly { readonly value: Choices['kinds']; readonly label: string }[] {
  const both = [{ value: 'candidate', label: 'Candidates' }, { value: 'contact', label: 'Client contacts' }] as const;
  return kindOf(files) === 'file' ? [{ value: 'file', label: 'As each file says' }, ...both] : both;
}

function useKnownTags(): readonly string[] {
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => void desk().index.facet('tags').then((found) => setTags(found.map(({ value }) => value))), []);
  return tags;
}
