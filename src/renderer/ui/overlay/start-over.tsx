import { Button } from '../button.tsx';

type StartOverProps = {
  readonly onClick: () => void;
  /** What is saved comes back, instead of an empty form. */
  readonly saved?: boolean;
};

/** In the footer of a dialog that keeps what is typed: lets go of it. The focus goes to the first field, since the button goes. */
export function StartOver({ onClick, saved = false }: StartOverProps) {
  return (
    <Button
      size="small"
      variant="quiet"
      hint={saved ? 'Puts back what is saved' : 'Empties the form'}
      onClick={({ currentTarget: { form } }) => {
        onClick();
        firstField(form)?.focus();
      }}
    >
      {saved ? 'Discard changes' : 'Start over'}
    </Button>
  );
}

/** The field the dialog began with; where another part of the form is shown, the first one there. */
function firstField(form: HTMLFormElement | null): HTMLElement | undefined {
  const among = (selector: string): HTMLElement[] => [...(form?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return [...among('[data-autofocus]'), ...among('input, textarea')].find((field) => field.checkVisibility());
}
