/**
 * Names a change so that another try has the same name. What is added gets a new id with every try, so ids do not count
 * there.
 */
export function sameChange(command: string, input: unknown): string {
  const added = command.endsWith('.add');
  return `${command} ${JSON.stringify(input, (key, value: unknown) => (added && key === 'id' ? undefined : value))}`;
}
