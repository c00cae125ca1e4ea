import type { Icon } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { Kbd } from '#ui/kbd.tsx';
import classes from './welcome.module.css';

type ChoiceProps = {
  /** The key that takes this choice while no text field has the focus. */
  readonly digit: string;
  readonly icon: Icon;
  readonly title: string;
  readonly act: () => void;
  readonly children: ReactNode;
};

/** One way to begin. */
export function Choice({ digit, icon: Icon, title, act, children }: ChoiceProps) {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="listbox"]');
      if (typing || event.key !== digit || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [digit, act]);
  return (
    <button type="button" className={classes.choice} onClick={act} aria-keyshortcuts={digit}>
      <Icon size={24} stroke={1.5} aria-hidden className={classes.choiceIcon} />
      <span className={classes.choiceTitle}>{title}</span>
      <span className={classes.choiceText}>{children}</span>
      <span className={classes.choiceKey} aria-hidden>
        <Kbd keys={digit} />
      </span>
    </button>
  );
}
