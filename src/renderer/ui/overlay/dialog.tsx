import { Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { Truncate } from '../truncate.tsx';
import classes from './dialog.module.css';
import { useDialogKeys } from './dialog-stack.ts';
import { useReturnFocus } from './use-return-focus.ts';

export type DialogPrimary = {
  readonly label: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
};

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** The action of the dialog: its button, Enter in a line of text, and Mod+Enter anywhere. Needs `onSubmit`. */
  readonly primary?: DialogPrimary;
  readonly onSubmit?: (event: SubmitEvent<HTMLFormElement>) => unknown;
  /** Beside the primary button, at the start of the footer: a lesser action, a hint. */
  readonly footer?: ReactNode;
  /** What went wrong, above the footer. */
  readonly error?: string | null | undefined;
  /** Something is typed: a click outside keeps it, and Esc must be pressed twice. */
  readonly dirty?: boolean;
  readonly size?: 'small' | 'normal' | 'large';
  /** Nothing to fill in: the text takes the focus, so that keys scroll it. */
  readonly reading?: boolean;
  readonly children: ReactNode;
};

const widths = { small: '400px', normal: '560px', large: '880px' } as const;

/**
 * A dialog: keeps the focus inside, gives it back, closes with Esc. The first field takes the focus, or the one marked
 * `data-autofocus`.
 */
export function Dialog({ title, onClose, primary, onSubmit, footer, error, dirty = false, size = 'normal', reading = false, children }: DialogProps) {
  const [warned, setWarned] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  const close = () => {
    if (dirty && !warned) setWarned(true);
    else onClose();
  };
  useDialogKeys({ onEscape: close, onSubmit: () => form.current?.requestSubmit() });
  return (
    <Modal.Root opened onClose={close} size={widths[size]} closeOnClickOutside={!dirty} closeOnEscape={false} lockScroll={false} returnFocus={false} transitionProps={{ duration: 0 }} yOffset="10dvh" classNames={{ overlay: classes.overlay, content: classes.content }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.header}>
          <Modal.Title className={classes.title}>
            <Truncate text={title} lines={2} />
          </Modal.Title>
          <IconButton label="Close" shortcut="Escape" size="small" icon={<IconX size={16} />} onClick={onClose} />
        </div>
        <form
          ref={form}
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            if (!primary?.busy && !primary?.disabled) void onSubmit?.(event);
          }}
        >
          <Modal.Body className={classes.body} {...(reading ? { tabIndex: 0, 'data-autofocus': true } : {})}>
            {children}
          </Modal.Body>
          {error && (
            <p role="alert" className={classes.error}>
              {error}
            </p>
          )}
          {(primary || footer) && (
            <div className={classes.footer}>
              <div className={classes.start}>{warned && dirty ? <output>Not saved. Esc again discards it.</output> : footer}</div>
              {primary && (
                <>
                  <Button variant="quiet" onClick={onClose}>
                    Cancel
                  </Button>
                  <Button type="submit" variant={primary.danger ? 'danger' : 'primary'} busy={primary.busy ?? false} disabled={primary.disabled ?? false} shortcut="Mod+Enter">
                    {primary.label}
                  </Button>
                </>
              )}
            </div>
          )}
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
