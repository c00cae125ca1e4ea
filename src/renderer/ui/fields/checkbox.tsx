import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import classes from './checkbox.module.css';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'size' | 'ref'> & {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly indeterminate?: boolean;
};

/** A box to tick; without a visible `label` it needs `aria-label`. */
export function Checkbox({ label, description, indeterminate = false, ...rest }: CheckboxProps) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <label className={classes.row}>
      <input {...rest} ref={ref} type="checkbox" className={classes.box} />
      {label && (
        <span className={classes.text}>
          {label}
          {description && <span className={classes.description}>{description}</span>}
        </span>
      )}
    </label>
  );
}
