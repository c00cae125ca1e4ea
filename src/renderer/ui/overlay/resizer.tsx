import { useRef } from 'react';
import classes from './resizer.module.css';

type ResizerProps = {
  readonly label: string;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (width: number) => void;
  /** On which side of what it resizes it lies. */
  readonly side: 'start' | 'end';
};

/** The edge of a pane: drag it, or move it by arrow keys; a double click goes back to `min`. */
export function Resizer({ label, width, min, max, onResize, side }: ResizerProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const clamp = (value: number) => Math.round(Math.min(max, Math.max(min, value)));
  const grows = side === 'start' ? -1 : 1;
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classes.resizer}
      data-side={side}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (from.current) onResize(clamp(from.current.width + (event.clientX - from.current.x) * grows));
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onDoubleClick={() => onResize(min)}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onResize(clamp(width + step * grows));
      }}
    />
  );
}
