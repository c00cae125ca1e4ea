import { describe, expect, it } from 'vitest';
import { blankEntry } from '../testing/blank-entry.ts';
import { countKinds, timelineRows, type Entry } from './timeline-rows.ts';

let next = 0;
const entry = (at: Date, over: Partial<Entry> = {}): Entry =>
  ({ ...blankEntry, id: `a${(next += 1)}`, _h: '', createdAt: at.getTime(), at: at.getTime(), kind: 'note', ...over }) as Entry;

const all = { kind: null, jobId: null };

describe('timeline rows', () => {
  it('go by days, newest first, also when they come in another order', () => {
    const old = entry(new Date(2026, 0, 1, 9));
    const morning = entry(new Date(2026, 0, 2, 9));
    const evening = entry(new Date(2026, 0, 2, 18));
    const rows = timelineRows([morning, evening, old], all);
    expect(rows.map((row) => row.key)).toEqual(['2026-01-02', evening.id, morning.id, '2026-01-01', old.id]);
  });

  it('put pinned ones on top, once', () => {
    const pinned = entry(new Date(2026, 0, 1, 9), { pinned: true });
    const other = entry(new Date(2026, 0, 2, 9));
    expect(timelineRows([pinned, other], all).map((row) => row.key)).toEqual(['pinned', pinned.id, '2026-01-02', other.id]);
  });

  it('show one kind or one job alone, without headings of empty days', () => {
    const note = entry(new Date(2026, 0, 1, 9), { jobId: 'j1' });
    const met = entry(new Date(2026, 0, 2, 9), { kind: 'meeting', place: '' });
    expect(timelineRows([note, met], { kind: 'note', jobId: null }).map((row) => row.key)).toEqual(['2026-01-01', note.id]);
    expect(timelineRows([note, met], { kind: null, jobId: 'j1' }).map((row) => row.key)).toEqual(['2026-01-01', note.id]);
    expect(timelineRows([note, met], { kind: 'call', jobId: null })).toEqual([]);
  });

  it('count what the filter can offer', () => {
    const kinds = countKinds([entry(new Date()), entry(new Date()), entry(new Date(), { kind: 'meeting' })]);
    expect([...kinds]).toEqual([['note', 2], ['meeting', 1]]);
  });
});
