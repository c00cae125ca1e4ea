import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { personName } from '#shared/domain/person.ts';
import { registerPaletteProvider, type PaletteItem } from '#state/palette.ts';
import { actedOn } from '#state/selection.ts';
import { navigate } from '#state/route.ts';
import { formatCount } from '#ui/format/format.ts';
import { narrow } from '#ui/fields/narrow.ts';
import { moveCards } from './actions/move.ts';
import type { BoardController } from './board/board-controller.ts';
import { currentBoard } from './board/current-board.ts';
import { byState } from './board/select.ts';
import { groupJobs } from './jobs/job-order.ts';

const shown = 6;

/** Called once, when the workspace has opened: boards, and stages for the focused cards, in the palette. */
export function setupPipeline(): void {
  registerPaletteProvider({ id: 'stages', title: 'Move to', search: async (text) => stageItems(text) });
  registerPaletteProvider({ id: 'boards', title: 'Boards', search: boardItems });
}

function stageItems(text: string): readonly PaletteItem[] {
  const board = currentBoard();
  if (!board || text.trim() === '') return [];
  const ids = byState(board, actedOn(board.screen)).active.map((card) => card.id);
  if (ids.length === 0) return [];
  const who = naming(board, ids);
  const items = board.model.columns.map((column) => ({
    id: `stage:${column.stage.id}`,
    label: `Move ${who} to ${column.stage.name}`,
    run: () => void moveCards(board, ids, column),
  }));
  return narrow(items, text).slice(0, shown);
}

function naming(board: BoardController, ids: readonly string[]): string {
  const [first] = ids;
  const person = desk().people.snapshot().get(board.applications.get(first ?? '')?.personId ?? '');
  return ids.length === 1 && person ? personName(person) : formatCount(ids.length, 'candidate', 'candidates');
}

async function boardItems(text: string): Promise<readonly PaletteItem[]> {
  const { db } = desk();
  const jobs = (await db.jobs.toArray()) as unknown as Stored<'jobs'>[];
  const companies = (await db.companies.toArray()) as unknown as Stored<'companies'>[];
  const names = new Map(companies.map((company) => [company.id, company.name]));
  const sorted = groupJobs(jobs, [], []).flatMap((group) => group.jobs);
  const items = sorted.map((job) => ({
    id: `job:${job.id}`,
    label: job.title,
    detail: names.get(job.companyId ?? '') ?? '',
    words: `${job.place} board pipeline`,
    run: () => navigate('pipeline', { id: job.id }),
  }));
  return narrow(items, text).slice(0, shown);
}
