import { Button } from '../button.tsx';

type StartOverProps = {
  readonly onClick: () => void;
  /** What is saved comes back, instead of an empty form. */
  readonly saved?: boolean;
};

/** In the footer of a dialog that keeps what is typed: lets go of it. */
export function StartOver({ onClick, saved = false }: StartOverProps) {
  return (
    <Button size="small" variant="quiet" hint={saved ? 'Puts back what is saved' : 'Empties the form'} onClick={onClick}>
      {saved ? 'Discard changes' : 'Start over'}
    </Button>
  );
}
