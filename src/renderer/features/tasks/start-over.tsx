import { Button } from '#ui/button.tsx';

/** In a dialog's footer: lets go of what was typed and kept. */
export function StartOver({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button size="small" variant="quiet" hint="Empties the form" onClick={onClick}>
      Start over
    </Button>
  );
}
