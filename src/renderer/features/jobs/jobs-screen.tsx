import { Screen } from '#ui/screen.tsx';

/** Jobs. */
export function JobsScreen() {
  return <Screen title="Jobs">{null}</Screen>;
}
