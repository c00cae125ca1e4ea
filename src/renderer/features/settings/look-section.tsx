import { setPreference, usePreferences, type ColorScheme, type Density } from '#state/preferences.ts';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const schemes: readonly { readonly value: ColorScheme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const densities: readonly { readonly value: Density; readonly label: string }[] = [
  { value: 'compact', label: 'Compact' },
  { value: 'normal', label: 'Normal' },
  { value: 'comfortable', label: 'Roomy' },
];

/** How this device looks; it is not part of the workspace. */
export function LookSection() {
  const { colorScheme, density } = usePreferences();
  return (
    <Section title="Look" hint="On this device only.">
      <div className={classes.choices}>
        <Segmented label="Colours" options={schemes} value={colorScheme} onChange={(value) => setPreference('colorScheme', value)} />
        <Segmented label="Density" options={densities} value={density} onChange={(value) => setPreference('density', value)} />
      </div>
    </Section>
  );
}
