import { Screen } from '#ui/screen.tsx';

/** Settings. */
export function SettingsScreen() {
  return <Screen title="Settings">{null}</Screen>;
}
