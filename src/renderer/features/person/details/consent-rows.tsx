import { consentStates, type Consent, type Person } from '#shared/domain/person.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { InlineSelect } from '#ui/edit/inline-select.tsx';
import { PropertyList, PropertyRow } from '#ui/edit/property-row.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { dayToDate } from '#ui/format/format.ts';
import { toDay } from '#ui/format/parse-day.ts';
import { change } from '../act.ts';

const words: { readonly [S in Consent['state']]: string } = { unknown: 'Unknown', given: 'Given', requested: 'Asked for', withdrawn: 'Withdrawn' };
const endOfDay = 86_399_999;

/** On what ground the person is kept, until when, and whether they may be contacted. */
export function ConsentRows({ person }: { person: Person }) {
  const { consent } = person;
  const save = (part: Partial<Consent>) => saveField('person.update', { id: person.id, fields: { consent: { ...consent, ...part } } });
  return (
    <PropertyList>
      <PropertyRow label="Consent">
        <InlineSelect label="Consent" value={consent.state} options={consentStates.map((value) => ({ value, label: words[value] }))} onSave={(state) => save({ state, at: Date.now() })} />
      </PropertyRow>
      <PropertyRow label="Ground">
        <InlineEdit label="Ground" value={consent.basis} placeholder="—" onSave={(basis) => save({ basis })} />
      </PropertyRow>
      <PropertyRow label="Until">
        <DateField
          aria-label="Consent until"
          clearable
          value={consent.expires === null ? null : toDay(new Date(consent.expires))}
          onChange={(day) => void save({ expires: day === null ? null : dayToDate(day).getTime() + endOfDay })}
        />
      </PropertyRow>
      <PropertyRow label="Contact">
        <Switch
          label="Do not contact"
          checked={person.doNotContact}
          onChange={(event) => void change('person.update', { id: person.id, fields: { doNotContact: event.currentTarget.checked } })}
        />
      </PropertyRow>
    </PropertyList>
  );
}
