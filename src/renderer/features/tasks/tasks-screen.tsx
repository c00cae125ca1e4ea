import { Screen } from '#ui/screen.tsx';

/** Tasks. */
export function TasksScreen() {
  return <Screen title="Tasks">{null}</Screen>;
}
