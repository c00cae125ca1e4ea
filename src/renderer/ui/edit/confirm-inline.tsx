import { useEffect, useRef } from 'react';
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
  return (
    <div
      role="group"
      aria-label={question}
      className={classes.confirm}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <span className={classes.question}>{question}</span>
      <Button ref={cancel} size="small" variant="quiet" data-mantine-stop-propagation="true" onClick={onCancel}>
        Cancel
      </Button>
      <Button size="small" variant="danger" data-mantine-stop-propagation="true" onClick={onConfirm}>
        {confirm}
      </Button>
    </div>
  );
}
