import { Screen } from '#ui/screen.tsx';

/** Companies. */
export function CompaniesScreen() {
  return <Screen title="Companies">{null}</Screen>;
}
