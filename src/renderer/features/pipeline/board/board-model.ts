import type { Stored } from '#data/kernel/changes.ts';
import type { Stage } from '#shared/domain/stage.ts';

export type Card = Stored<'applications'>;

/** A column of the board, as it is shown. */
export type Column = {
  readonly stage: Stage;
  /** Cards in play that fit the filter, in the column's order. */
  readonly cards: readonly Card[];
  /** Those who ended here (rejected, withdrawn) and fit the filter, last ended first. */
  readonly ended: readonly Card[];
  /** Cards in play, whether they fit or not. */
  readonly total: number;
  /** How many of `cards` are late. */
  readonly late: number;
  readonly collapsed: boolean;
  readonly footOpen: boolean;
};

/** Where a card stands: column, and index among the column's reachable cards (its foot, if open, after the cards). */
export type Place = { readonly column: number; readonly index: number };

export type BoardModel = {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, Place>;
  /** Active candidates of the job, those in a first stage, and late ones; the filter does not change them. */
  readonly total: number;
  readonly fresh: number;
  readonly late: number;
};

export type BoardInput = {
  readonly stages: readonly Stage[];
  readonly applications: ReadonlyMap<string, Card>;
  readonly fits: (card: Card) => boolean;
  readonly isLate: (card: Card, stage: Stage) => boolean;
  readonly onlyLate: boolean;
  readonly collapsedStageIds: readonly string[];
  readonly footStageIds: readonly string[];
};

/**
 * The board of a job. A card whose stage is gone stands in the first column, so that nobody is ever out of sight. Columns
 * of `before` that did not change keep their identity.
 */
export function buildBoard(input: BoardInput, before?: BoardModel): BoardModel {
  const drafts = input.stages.map((stage) => ({ stage, cards: [] as Card[], ended: [] as Card[], total: 0, late: 0 }));
  const byStage = new Map(drafts.map((draft) => [draft.stage.id, draft]));
  const applications = before ? inOldOrder(input.applications, before) : input.applications.values();
  let active = 0;
  let fresh = 0;
  let allLate = 0;
  for (const card of applications) {
    const draft = byStage.get(card.progress.stageId) ?? drafts[0];
    if (!draft) continue;
    if (!inPlay(card, draft.stage)) {
      if (!input.onlyLate && input.fits(card)) draft.ended.push(card);
      continue;
    }
    const late = input.isLate(card, draft.stage);
    draft.total++;
    if (card.progress.state === 'active') active++;
    if (draft.stage.kind === 'new') fresh++;
    if (late) allLate++;
    if ((input.onlyLate && !late) || !input.fits(card)) continue;
    draft.cards.push(card);
    if (late) draft.late++;
  }
  const columns = drafts.map((draft, i) => {
    draft.cards.sort(byOrder);
    draft.ended.sort((a, b) => b.progress.since - a.progress.since || byOrder(a, b));
    const { id } = draft.stage;
    const column = { ...draft, collapsed: input.collapsedStageIds.includes(id), footOpen: input.footStageIds.includes(id) };
    const old = before?.columns[i];
    return old && sameColumn(old, column) ? old : column;
  });
  return { columns, places: placesOf(columns), total: active, fresh, late: allLate };
}

/** Builds one board after another; columns that did not change in between keep their identity. */
export function boardBuilder(): (input: BoardInput) => BoardModel {
  let last: BoardModel | undefined;
  return (input) => (last = buildBoard(input, last));
}

/** The cards one can reach in a column, from top to bottom; none in a collapsed one. */
export function reachable(column: Column): readonly Card[] {
  if (column.collapsed) return [];
  return column.footOpen ? [...column.cards, ...column.ended] : column.cards;
}

/** Whether the card is still in play in this stage; someone hired stands in the stage for hired people like any card. */
export function inPlay(card: Card, stage: Stage): boolean {
  return card.progress.state === 'active' || (card.progress.state === 'hired' && stage.kind === 'hired');
}

/** By key, then by id where two devices gave the same key. */
export function byOrder(a: Card, b: Card): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;
}

/** The cards, first those that were on the board in their order there: sorting what is nearly sorted is quick. */
function* inOldOrder(applications: ReadonlyMap<string, Card>, before: BoardModel): Generator<Card> {
  const seen = new Set<string>();
  for (const column of before.columns) {
    for (const list of [column.cards, column.ended]) {
      for (const { id } of list) {
        const card = applications.get(id);
        seen.add(id);
        if (card) yield card;
      }
    }
  }
  for (const card of applications.values()) if (!seen.has(card.id)) yield card;
}

function placesOf(columns: readonly Column[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  columns.forEach((column, at) => reachable(column).forEach((card, index) => places.set(card.id, { column: at, index })));
  return places;
}

function sameColumn(a: Column, b: Column): boolean {
  return (
    a.stage === b.stage &&
    a.total === b.total &&
    a.late === b.late &&
    a.collapsed === b.collapsed &&
    a.footOpen === b.footOpen &&
    sameCards(a.cards, b.cards) &&
    sameCards(a.ended, b.ended)
  );
}

function sameCards(a: readonly Card[], b: readonly Card[]): boolean {
  return a.length === b.length && a.every((card, i) => card === b[i]);
}
