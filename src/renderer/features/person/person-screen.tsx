import { Screen } from '#ui/screen.tsx';

/** Person. */
export function PersonScreen() {
  return <Screen title="Person">{null}</Screen>;
}
