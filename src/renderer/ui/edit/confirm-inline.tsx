import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '../button.tsx';
import classes from './confirm-inline.module.css';

type ConfirmInlineProps = {
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks once, in place, for the few things that cannot be undone. Cancel has the focus; Esc cancels. */
export function ConfirmInline({ question, confirm, onConfirm, onCancel }: ConfirmInlineProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <fieldset aria-label={question} className={classes.confirm}>
      <span className={classes.question}>{question}</span>
      <Button ref={cancel} size="small" variant="quiet" data-mantine-stop-propagation="true" onKeyDown={onKeyDown} onClick={onCancel}>
        Cancel
      </Button>
      <Button size="small" variant="danger" data-mantine-stop-propagation="true" onKeyDown={onKeyDown} onClick={onConfirm}>
        {confirm}
      </Button>
    </fieldset>
  );
}
