import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Kbd } from './kbd.tsx';
import { placeTip } from './tooltip-place.ts';
import classes from './tooltip.module.css';
import type { TooltipSide } from './tooltip.tsx';

/** How long the pointer rests before a tooltip shows, ms. */
const REST = 400;

/** Shows the tooltip of whatever is pointed at or focused by keyboard. Any key, click or scroll takes it away. */
export function TooltipLayer() {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => {
      clearTimeout(timer);
      setTarget(null);
    };
    const after = (event: Event, shows: (element: HTMLElement) => boolean): void => {
      const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
      hide();
      if (element && shows(element)) timer = setTimeout(() => setTarget(element), REST);
    };
    const onPoint = (event: PointerEvent): void => after(event, () => event.pointerType !== 'touch');
    const onFocus = (event: FocusEvent): void => after(event, (element) => element.matches(':focus-visible'));
    const ends = ['pointerdown', 'keydown', 'wheel', 'focusout'] as const;
    document.addEventListener('pointerover', onPoint);
    document.addEventListener('focusin', onFocus);
    for (const end of ends) document.addEventListener(end, hide, { capture: true, passive: true });
    return () => {
      hide();
      document.removeEventListener('pointerover', onPoint);
      document.removeEventListener('focusin', onFocus);
      for (const end of ends) document.removeEventListener(end, hide, { capture: true });
    };
  }, []);

  useLayoutEffect(() => {
    const box = tip.current;
    if (!box || !target) return;
    const side = (target.dataset['tipSide'] ?? 'bottom') as TooltipSide;
    const { x, y } = placeTip(target.getBoundingClientRect(), box.getBoundingClientRect(), side, { width: innerWidth, height: innerHeight });
    box.style.transform = `translate(${x}px, ${y}px)`;
  }, [target]);

  if (!target?.isConnected) return null;
  const keys = target.dataset['tipKeys'];
  return (
    <div ref={tip} role="tooltip" className={classes.tooltip}>
      <span className={classes.content}>
        {target.dataset['tip'] || target.textContent}
        {keys && <Kbd keys={keys} />}
      </span>
    </div>
  );
}
