import { createContext, use } from 'react';
import { followPanel } from '#state/panel.ts';
import { selectionOf, setFocused, setSelected } from '#state/selection.ts';
import type { BoardModel, Card, Place } from './board-model.ts';
import { successor } from './walk.ts';

type Scroller = (index: number) => void;

/**
 * What the board's parts share outside of rendering: the newest model, which card takes the keyboard's focus next, and
 * how to bring a card into view. One per board.
 */
export class BoardController {
  readonly jobId: string;
  /** The board's name in the selection store. */
  readonly screen: string;
  model: BoardModel;
  applications: ReadonlyMap<string, Card> = new Map();
  #wanted: string | null = null;
  #lastPlace: Place = { column: 0, index: 0 };
  #columnInView: string | null = null;
  readonly #scrollers = new Map<string, Scroller>();

  constructor(jobId: string, model: BoardModel) {
    this.jobId = jobId;
    this.screen = `board:${jobId}`;
    this.model = model;
  }

  /** After every rendering of the board. */
  update(model: BoardModel, applications: ReadonlyMap<string, Card>): void {
    this.model = model;
    this.applications = applications;
    this.settle();
  }

  get focused(): Card | undefined {
    return this.applications.get(selectionOf(this.screen).focusedId ?? '');
  }

  /** Gives a card the focus, in view, and shows its person if the panel is open. */
  focus(card: Card | null): void {
    if (!card) return;
    const place = this.model.places.get(card.id);
    this.#wanted = card.id;
    setFocused(this.screen, card.id);
    if (place) {
      this.#lastPlace = place;
      this.#scroll(place);
    }
    followPanel(card.personId, card.id);
    // A card that is drawn already does not render again for having been focused before.
    document.getElementById(cardElementId(card.id))?.focus({ preventScroll: true });
  }

  /** Shows a card and its person as focused, while the focus itself stays where it is, such as in the panel. */
  show(card: Card | null): void {
    const place = card && this.model.places.get(card.id);
    if (!card || !place) return;
    setFocused(this.screen, card.id);
    this.#lastPlace = place;
    this.#scroll(place);
    followPanel(card.personId, card.id);
  }

  /** A card has got the focus by itself: by Tab, by a click. */
  entered(card: Card): void {
    this.#lastPlace = this.model.places.get(card.id) ?? this.#lastPlace;
    setFocused(this.screen, card.id);
    followPanel(card.personId, card.id);
  }

  /** Gives the focus back to the board, such as after a dialog. */
  refocus(): void {
    const card = this.focused ?? successor(this.model, this.#lastPlace);
    this.focus(card ?? null);
  }

  /** A card that has just been drawn asks whether the focus is meant for it. */
  claims(id: string): boolean {
    if (this.#wanted !== id) return false;
    this.#wanted = null;
    return true;
  }

  /** The card that had the focus is being taken off the screen: wherever it comes back, it has the focus again. */
  lost(id: string): void {
    this.#wanted = id;
  }

  /** After every change of the model: what is gone is neither selected nor focused any more. */
  settle(): void {
    const { focusedId, selected } = selectionOf(this.screen);
    const stays = [...selected].filter((id) => this.model.places.has(id));
    if (stays.length < selected.size) setSelected(this.screen, stays);
    if (focusedId === null) return;
    const place = this.model.places.get(focusedId);
    if (place) {
      this.#lastPlace = place;
      if (this.#wanted === focusedId) this.#scroll(place);
      return;
    }
    const next = successor(this.model, this.#lastPlace);
    if (next && this.#wanted === focusedId) this.focus(next);
    else setFocused(this.screen, next?.id ?? null);
  }

  /** A column says how to scroll to one of its cards. Answers how to take that back. */
  addScroller(stageId: string, scroller: Scroller): () => void {
    this.#scrollers.set(stageId, scroller);
    return () => {
      this.#scrollers.delete(stageId);
    };
  }

  /** The board became narrower or wider: the card with the focus stays in view. */
  keepInView(): void {
    const { focusedId } = selectionOf(this.screen);
    const place = focusedId === null ? undefined : this.model.places.get(focusedId);
    this.#columnInView = null;
    if (place) this.#scroll(place);
  }

  #scroll(place: Place): void {
    const stageId = this.model.columns[place.column]?.stage.id;
    if (stageId === undefined) return;
    // Looking where a column lies makes the browser lay out the page: only where the column is another one.
    if (this.#columnInView !== stageId) document.getElementById(columnElementId(stageId))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#columnInView = stageId;
    this.#scrollers.get(stageId)?.(place.index);
  }
}

export function cardElementId(id: string): string {
  return `card-${id}`;
}

export function columnElementId(stageId: string): string {
  return `column-${stageId}`;
}

export const BoardContext = createContext<BoardController | null>(null);

/** The controller of the board around. */
export function useController(): BoardController {
  const controller = use(BoardContext);
  if (!controller) throw new Error('Only inside a board.');
  return controller;
}
