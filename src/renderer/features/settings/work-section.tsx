import { useState } from 'react';
import { run, undo } from '#data/desk.ts';
import { allSettings } from '#data/queries/rows.ts';
import { countryOptions } from '#shared/domain/country.ts';
import { zoneOptions } from '#shared/domain/zoned-time.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { Checkbox } from '#ui/fields/checkbox.tsx';
import { Select } from '#ui/fields/select.tsx';
import { locale } from '#ui/format/locale.ts';
import { useLive } from '#ui/use-live.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const countries = countryOptions(locale());

/** Where and when one works: the zone of all times, the days that count, the country of bare phone numbers. */
export function WorkSection() {
  const settings = useLive(allSettings()).rows.get('workspace');
  const [zones] = useState(() => zoneOptions(Date.now(), [Intl.DateTimeFormat().resolvedOptions().timeZone]));
  if (!settings) return null;

  const change = async (fields: { zone?: string; country?: string; workingDays?: number[] }): Promise<void> => {
    showResult(await run('settings.update', fields), undo, true);
  };
  const toggleDay = (day: number): void => {
    const on = settings.workingDays.includes(day);
    const next = on ? settings.workingDays.filter((one) => one !== day) : [...settings.workingDays, day].toSorted((a, b) => a - b);
    if (next.length > 0) void change({ workingDays: next });
  };

  return (
    <Section title="Work" hint="Days in a stage are counted in working days of this zone.">
      <div className={classes.fields}>
        <Select label="Time zone" searchable options={zones} value={settings.zone} onChange={(zone) => void change({ zone })} />
        <Select
          label="Phone numbers without a country code are from"
          searchable
          options={countries}
          value={settings.country}
          onChange={(country) => void change({ country })}
        />
      </div>
      <fieldset className={classes.days}>
        <legend>Working days</legend>
        {weekdays.map((day) => (
          <Checkbox key={day} label={nameOfWeekday(day)} checked={settings.workingDays.includes(day)} onChange={() => toggleDay(day)} />
        ))}
      </fieldset>
    </Section>
  );
}

/** 1 is Monday; 1 January 2024 was one. */
function nameOfWeekday(day: number): string {
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
