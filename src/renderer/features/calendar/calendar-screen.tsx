import { Screen } from '#ui/screen.tsx';

/** Calendar. */
export function CalendarScreen() {
  return <Screen title="Calendar">{null}</Screen>;
}
