import { Screen } from '#ui/screen.tsx';

/** People. */
export function PeopleScreen() {
  return <Screen title="People">{null}</Screen>;
}
