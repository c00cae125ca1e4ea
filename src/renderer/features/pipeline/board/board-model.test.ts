import { expect, test } from 'vitest';
import { agencyStages } from '#shared/domain/stage.ts';
import { boardBuilder, buildBoard, type BoardInput, type Card } from './board-model.ts';

type Draft = { readonly stageId?: string; readonly state?: Card['progress']['state']; readonly order?: string; readonly since?: number };

function card(id: string, { stageId = 'new', state = 'active', order = id, since = 0 }: Draft = {}): Card {
  const progress = { stageId, state, reason: null, since };
  return { id, _h: '', createdAt: 0, createdBy: 'u', personId: `p-${id}`, jobId: 'j', progress, order, ownerId: null, source: '', answers: {} };
}

function input(cards: readonly Card[], more: Partial<BoardInput> = {}): BoardInput {
  return {
    stages: agencyStages,
    applications: new Map(cards.map((one) => [one.id, one])),
    fits: () => true,
    isLate: () => false,
    onlyLate: false,
    collapsedStageIds: [],
    footStageIds: [],
    ...more,
  };
}

const ids = (cards: readonly Card[] | undefined): string => (cards ?? []).map((one) => one.id).join('');

test('cards lie in their stage by order, those who ended at its foot, the last one first', () => {
  const board = buildBoard(input([card('b'), card('a'), card('c', { state: 'rejected', since: 1 }), card('d', { state: 'withdrawn', since: 2 }), card('e', { stageId: 'screen' })]));
  expect(ids(board.columns[0]?.cards)).toBe('ab');
  expect(ids(board.columns[0]?.ended)).toBe('dc');
  expect(ids(board.columns[1]?.cards)).toBe('e');
  expect([board.total, board.fresh]).toEqual([3, 2]);
});

test('a hired card stands in its stage like any other, a card of a stage that is gone in the first', () => {
  const board = buildBoard(input([card('h', { stageId: 'hired', state: 'hired' }), card('x', { stageId: 'gone' })]));
  expect(ids(board.columns.at(-1)?.cards)).toBe('h');
  expect(ids(board.columns[0]?.cards)).toBe('x');
  expect(board.total).toBe(1);
});

test('equal keys of two devices are told apart by id', () => {
  const board = buildBoard(input([card('b', { order: 'k' }), card('a', { order: 'k' })]));
  expect(ids(board.columns[0]?.cards)).toBe('ab');
});

test('filters hide cards and count what is shown; the totals stay', () => {
  const cards = [card('a'), card('b'), card('c', { state: 'rejected' })];
  const isLate = (one: Card) => one.id === 'b';
  const late = buildBoard(input(cards, { isLate, onlyLate: true }));
  expect(ids(late.columns[0]?.cards)).toBe('b');
  expect(ids(late.columns[0]?.ended)).toBe('');
  expect(late.columns[0]).toMatchObject({ total: 2, late: 1 });
  expect(buildBoard(input(cards, { isLate, fits: (one) => one.id === 'a' })).columns[0]).toMatchObject({ total: 2, late: 0 });
  expect(late.late).toBe(1);
});

test('places follow what can be reached: not into a collapsed column or a closed foot', () => {
  const cards = [card('a'), card('c', { state: 'rejected' }), card('e', { stageId: 'screen' })];
  expect(buildBoard(input(cards)).places.has('c')).toBe(false);
  const open = buildBoard(input(cards, { footStageIds: ['new'], collapsedStageIds: ['screen'] }));
  expect(open.places.get('c')).toEqual({ column: 0, index: 1 });
  expect(open.places.has('e')).toBe(false);
});

test('a column that did not change is the same object; a moved card changes two', () => {
  const build = boardBuilder();
  const cards = [card('a'), card('b'), card('e', { stageId: 'screen' }), card('o', { stageId: 'offer' })];
  const before = build(input(cards));
  expect(build(input(cards)).columns).toEqual(before.columns);
  const after = build(input([cards[0]!, card('b', { stageId: 'screen', order: 'z' }), cards[2]!, cards[3]!]));
  expect(ids(after.columns[1]?.cards)).toBe('eb');
  expect(after.columns.map((column, i) => column === before.columns[i])).toEqual([false, false, true, true, true, true]);
});
