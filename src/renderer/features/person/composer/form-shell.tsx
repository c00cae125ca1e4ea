import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import classes from './composer.module.css';

type FormShellProps = {
  readonly label: string;
  readonly saveLabel: string;
  readonly onSave: () => void;
  /** Esc was pressed: what is typed stays. */
  readonly onLeave: () => void;
  /** The controls beside the button that saves. */
  readonly choices: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

/** A form of the composer: Mod+Enter saves, Esc leaves, and under it stands what it is about. */
export function FormShell({ label, saveLabel, onSave, onLeave, choices, extra, children }: FormShellProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys of its fields come up to the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form aria-label={label} noValidate className={classes.form} onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown}>
      {children}
      <div className={classes.foot}>
        {choices}
        {extra}
        <Button size="small" shortcut="Mod+Enter" onClick={onSave}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
