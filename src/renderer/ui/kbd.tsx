import { keyCaps } from './keys.ts';
import classes from './kbd.module.css';

/** A shortcut drawn as key caps. Tooltips, menus and the key map use it; controls themselves stay plain. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keyCaps(keys).map((step) => (
        <kbd key={step.join('+')} className={classes.step}>
          {step.map((cap) => (
            <span key={cap} className={classes.cap}>
              {cap}
            </span>
          ))}
        </kbd>
      ))}
    </span>
  );
}
