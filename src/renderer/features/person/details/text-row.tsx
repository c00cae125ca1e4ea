import type { Person } from '#shared/domain/person.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { PropertyRow } from '#ui/edit/property-row.tsx';

/** The fields of a person that are one text. */
export type TextField = { [F in keyof Person]-?: Person[F] extends string ? F : never }[Exclude<keyof Person, 'id' | 'createdBy'>];

type TextRowProps = {
  readonly person: Person;
  readonly field: TextField;
  readonly label: string;
  readonly multiline?: boolean;
  readonly suggestions?: readonly string[];
  /** Says what is wrong with a value, or null. */
  readonly check?: (value: string) => string | null;
};

const none: readonly string[] = [];

/** A text of the person, edited in its place. */
export function TextRow({ person, field, label, multiline = false, suggestions = none, check }: TextRowProps) {
  const save = (value: string) => check?.(value) ?? saveField('person.update', { id: person.id, fields: { [field]: value } });
  return (
    <PropertyRow label={label}>
      <InlineEdit label={label} value={person[field]} placeholder="—" multiline={multiline} suggestions={suggestions} onSave={save} />
    </PropertyRow>
  );
}
