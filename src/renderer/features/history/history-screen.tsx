import { Screen } from '#ui/screen.tsx';

/** History. */
export function HistoryScreen() {
  return <Screen title="History">{null}</Screen>;
}
