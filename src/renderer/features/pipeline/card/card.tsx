import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { memo, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import type { Question } from '#shared/domain/job.ts';
import { knockedOut } from '#shared/domain/knock-out.ts';
import { personName } from '#shared/domain/person.ts';
import { openPanel } from '#state/panel.ts';
import { toggleSelected, useSelection } from '#state/selection.ts';
import { cardElementId, useController } from '../board/board-controller.ts';
import { useOtherJobs, usePerson } from '../board/use-board.ts';
import { selectTo } from '../board/select.ts';
import { useDraggableCard } from '../board/use-draggable-card.ts';
import { CardFace } from './card-face.tsx';
import { cardLabel, type CardFacts } from './card-label.ts';
import classes from './card.module.css';

export type CardProps = Pick<CardFacts, 'card' | 'stage' | 'days' | 'today' | 'task' | 'ended'> & {
  readonly owner: Stored<'users'> | undefined;
  /** What the job asks: an answer may rule out. */
  readonly questions: readonly Question[];
  /** Its place among the column's cards, from 1. */
  readonly position: number;
  /** px from the column's top. */
  readonly top: number;
  /** The one card of the board that Tab leads to. */
  readonly tabStop: boolean;
};

/** A candidate on the board: one row of the column's grid. */
export const BoardCard = memo(function BoardCard({ card, stage, days, today, task, owner, questions, position, top, ended, tabStop }: CardProps) {
  const board = useController();
  const element = useRef<HTMLDivElement>(null);
  const person = usePerson(card.personId);
  const focused = useSelection(board.screen, (selection) => selection.focusedId === card.id);
  const selected = useSelection(board.screen, (selection) => selection.selected.has(card.id));
  const selecting = useSelection(board.screen, (selection) => selection.selected.size > 0);
  const dragging = useDraggableCard(element, card.id, !ended);
  const name = person ? personName(person) : '';
  const otherJobs = useOtherJobs(card);
  const hits = knockedOut(questions, card.answers);

  useLayoutEffect(() => {
    const node = element.current;
    if (focused && board.claims(card.id)) node?.focus({ preventScroll: true });
  }, [board, card.id, focused]);

  useLayoutEffect(() => {
    const node = element.current;
    return () => {
      if (node && document.activeElement === node) board.lost(card.id);
    };
  }, [board, card.id]);

  const click = (event: MouseEvent) => {
    if (event.shiftKey) selectTo(board, card.id);
    else if (event.ctrlKey || event.metaKey) toggleSelected(board.screen, card.id);
    else openPanel(card.personId, card.id);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the board's keys do what a click does
    <div
      ref={element}
      id={cardElementId(card.id)}
      role="row"
      aria-rowindex={position}
      aria-selected={selected}
      aria-label={cardLabel({ card, stage, days, today, task, person, hits, otherJobs, ended })}
      tabIndex={focused || tabStop ? 0 : -1}
      className={classes.card}
      data-focused={focused || undefined}
      data-selecting={selecting || undefined}
      data-dragging={dragging || undefined}
      data-ended={ended || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => board.entered(card)}
      onClick={click}
    >
      <div role="gridcell" className={classes.cell}>
        <CardFace card={card} stage={stage} days={days} today={today} task={task} owner={owner} person={person} hits={hits} otherJobs={otherJobs} ended={ended} />
        <button
          type="button"
          role="checkbox"
          tabIndex={-1}
          aria-checked={selected}
          aria-label={`Select ${name || 'this card'}`}
          className={classes.check}
          onClick={(event) => {
            event.stopPropagation();
            if (event.shiftKey) selectTo(board, card.id);
            else toggleSelected(board.screen, card.id);
          }}
        >
          {selected ? <IconSquareCheckFilled size={16} aria-hidden /> : <IconSquare size={16} aria-hidden />}
        </button>
      </div>
    </div>
  );
});
