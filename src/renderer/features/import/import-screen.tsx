import { Screen } from '#ui/screen.tsx';

/** Import. */
export function ImportScreen() {
  return <Screen title="Import">{null}</Screen>;
}
