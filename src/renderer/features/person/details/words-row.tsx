import type { Person } from '#shared/domain/person.ts';
import { PropertyRow } from '#ui/edit/property-row.tsx';
import { TagsField } from '#ui/fields/tags-field.tsx';
import { change } from '../act.ts';
import classes from './details.module.css';

type WordsRowProps = {
  readonly person: Person;
  readonly field: 'tags' | 'skills' | 'languages';
  readonly label: string;
  readonly suggestions?: readonly string[];
};

const none: readonly string[] = [];

/** Several short words of the person; each one added or taken off is saved at once. */
export function WordsRow({ person, field, label, suggestions = none }: WordsRowProps) {
  const save = (next: readonly string[]) => {
    const words = [...new Set(next.map((word) => word.trim()).filter(Boolean))];
    void change('person.update', { id: person.id, fields: { [field]: words } });
  };
  return (
    <PropertyRow label={label}>
      <div className={classes.words}>
        <TagsField aria-label={label} placeholder={person[field].length === 0 ? 'Add…' : ''} value={person[field]} suggestions={suggestions} onChange={save} />
      </div>
    </PropertyRow>
  );
}
