import { Screen } from '#ui/screen.tsx';

/** Welcome. */
export function WelcomeScreen() {
  return <Screen title="Welcome">{null}</Screen>;
}
