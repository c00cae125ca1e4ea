import { reachable, type BoardModel, type Card, type Column, type Place } from './board-model.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** The card one gets to from `id`; from nowhere, the first card. Null when there is no way on. */
export function step(model: BoardModel, id: string | null, direction: Direction): Card | null {
  const place = id === null ? undefined : model.places.get(id);
  if (!place) return firstCard(model);
  const column = cardsAt(model, place.column);
  switch (direction) {
    case 'up':
      return column[place.index - 1] ?? null;
    case 'down':
      return column[place.index + 1] ?? null;
    case 'first':
      return column[0] ?? null;
    case 'last':
      return column.at(-1) ?? null;
    case 'left':
      return beside(model, place, -1);
    case 'right':
      return beside(model, place, 1);
  }
}

/** Where the focus goes when the card at `place` has left the board: the one that took its place, or the nearest. */
export function successor(model: BoardModel, place: Place): Card | null {
  const column = cardsAt(model, place.column);
  const near = column[place.index] ?? column.at(-1);
  return near ?? beside(model, place, 1) ?? beside(model, place, -1);
}

/** The first card of the board. */
export function firstCard(model: BoardModel): Card | null {
  return model.columns.map((column) => reachable(column)[0]).find((card) => card !== undefined) ?? null;
}

/** The neighbours of a gap in a column: the cards around it that are not being moved themselves. */
export function neighboursAt(
  column: Column,
  gap: number,
  moving: ReadonlySet<string>,
): { readonly after: string | null; readonly before: string | null } {
  const stays = (card: Card) => !moving.has(card.id);
  return {
    after: column.cards.slice(0, gap).findLast(stays)?.id ?? null,
    before: column.cards.slice(gap).find(stays)?.id ?? null,
  };
}

/** Whether cards dropped into this gap would lie where they lie now. */
export function staysPut(column: Column, gap: number, moving: ReadonlySet<string>): boolean {
  const indexes = column.cards.flatMap((card, index) => (moving.has(card.id) ? [index] : []));
  const [first] = indexes;
  if (first === undefined || indexes.length < moving.size) return false;
  const together = indexes.every((index, i) => index === first + i);
  return together && gap >= first && gap <= first + indexes.length;
}

/** The ids in the board's order, column by column. */
export function inBoardOrder(model: BoardModel, ids: Iterable<string>): string[] {
  const key = (id: string) => model.places.get(id);
  return [...ids]
    .filter((id) => model.places.has(id))
    .toSorted((a, b) => (key(a)?.column ?? 0) - (key(b)?.column ?? 0) || (key(a)?.index ?? 0) - (key(b)?.index ?? 0));
}

function beside(model: BoardModel, place: Place, sign: 1 | -1): Card | null {
  for (let at = place.column + sign; at >= 0 && at < model.columns.length; at += sign) {
    const cards = cardsAt(model, at);
    const card = cards[Math.min(place.index, cards.length - 1)];
    if (card) return card;
  }
  return null;
}

function cardsAt(model: BoardModel, column: number): readonly Card[] {
  const found = model.columns[column];
  return found ? reachable(found) : [];
}
