/** Who somebody is, and of whom it was said that they are somebody else; see `Person`. */
type Told = { readonly id: string; readonly notSame?: readonly string[] | undefined };

/** Whether somebody has said that two people are not the same. */
export function areToldApart(a: Told, b: Told): boolean {
  return (a.notSame ?? []).includes(b.id) || (b.notSame ?? []).includes(a.id);
}
