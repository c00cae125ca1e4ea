/** How many tasks are due, beside the navigation's entry. */
export function TaskCount() {
  return null;
}
