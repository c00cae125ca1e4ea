import { interestLevels, type Interest, type Person } from '#shared/domain/person.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { InlineSelect } from '#ui/edit/inline-select.tsx';
import { PropertyList, PropertyRow } from '#ui/edit/property-row.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { interestWords } from '../interest-words.ts';

const texts: readonly { readonly field: 'reason' | 'roles' | 'places' | 'pay' | 'availability' | 'notice'; readonly label: string }[] = [
  { field: 'reason', label: 'Why' },
  { field: 'roles', label: 'Roles' },
  { field: 'places', label: 'Places' },
  { field: 'pay', label: 'Pay' },
  { field: 'availability', label: 'Available' },
  { field: 'notice', label: 'Notice' },
];

const remotes: readonly { readonly value: Interest['remote']; readonly label: string }[] = [
  { value: 'unknown', label: '—' },
  { value: 'no', label: 'On site' },
  { value: 'hybrid', label: 'Hybrid' },
  { value: 'yes', label: 'Remote' },
];

/** How interested the person is and in what; the timeline keeps how the level went. */
export function InterestRows({ person }: { person: Person }) {
  const save = (interest: Partial<Interest>) => saveField('person.interest', { id: person.id, interest });
  return (
    <PropertyList>
      <PropertyRow label="Level">
        <InlineSelect
          label="Level"
          value={person.interest.level}
          options={interestLevels.map((value) => ({ value, label: interestWords[value].word }))}
          onSave={(level) => save({ level })}
          render={(level) => <StatusPill tone={interestWords[level].tone} label={interestWords[level].word} />}
        />
      </PropertyRow>
      {texts.map(({ field, label }) => (
        <PropertyRow key={field} label={label}>
          <InlineEdit label={label} value={person.interest[field]} placeholder="—" onSave={(value) => save({ [field]: value })} />
        </PropertyRow>
      ))}
      <PropertyRow label="Remote">
        <InlineSelect label="Remote" value={person.interest.remote} options={remotes} onSave={(remote) => save({ remote })} />
      </PropertyRow>
    </PropertyList>
  );
}
