import type { TooltipSide } from './tooltip.tsx';

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = { readonly width: number; readonly height: number };

const GAP = 6;
const EDGE = 4;

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const satisfies Record<TooltipSide, TooltipSide>;

/** Where a tooltip of this size goes beside its target, in px: on its side, on the other where there is no room, inside the window. */
export function placeTip(target: Box, tip: Size, side: TooltipSide, room: Size): { readonly x: number; readonly y: number } {
  const wanted = at(target, tip, side);
  const { x, y } = fits(wanted, tip, side, room) ? wanted : at(target, tip, opposite[side]);
  return { x: clamp(x, room.width - tip.width - EDGE), y: clamp(y, room.height - tip.height - EDGE) };
}

function at(target: Box, tip: Size, side: TooltipSide): { x: number; y: number } {
  const x = target.left + (target.width - tip.width) / 2;
  const y = target.top + (target.height - tip.height) / 2;
  switch (side) {
    case 'top':
      return { x, y: target.top - tip.height - GAP };
    case 'bottom':
      return { x, y: target.top + target.height + GAP };
    case 'left':
      return { x: target.left - tip.width - GAP, y };
    case 'right':
      return { x: target.left + target.width + GAP, y };
  }
}

/** Only the side's own direction counts; along the target it can be moved. */
function fits({ x, y }: { x: number; y: number }, tip: Size, side: TooltipSide, room: Size): boolean {
  const upright = side === 'top' || side === 'bottom';
  return upright ? y >= 0 && y + tip.height <= room.height : x >= 0 && x + tip.width <= room.width;
}

function clamp(value: number, max: number): number {
  return Math.round(Math.max(EDGE, Math.min(value, max)));
}
