import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshotReasons, type SnapshotReason } from '#shared/vault.ts';
import type { Manifest } from './manifest.ts';
import { dayOf, expired } from './rotation.ts';

const DAY = 86_400_000;
const start = new Date(2026, 0, 5, 12).getTime();

function entry(at: number, reason: SnapshotReason, verifiedAt: number | null = at): Manifest {
  return { file: `${at}-${reason}.sqlite`, at, reason, bytes: 1, sha256: '0'.repeat(64), head: 1, entries: 1, journalId: 'j', verifiedAt };
}

test('a year of daily snapshots leaves the last 7 days and the newest of 4 weeks', () => {
  let kept: Manifest[] = [];
  for (let day = 0; day < 365; day++) {
    kept.push(entry(start + day * DAY, 'daily'));
    const gone = new Set(expired(kept));
    kept = kept.filter((one) => !gone.has(one));
  }
  const days = kept.map(({ at }) => dayOf(at)).toSorted((a, b) => b - a);
  const last = dayOf(start + 364 * DAY);
  expect(days.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6].map((back) => last - back));
  expect(days.length).toBeLessThanOrEqual(11);
  expect(last - (days.at(-1) ?? 0)).toBeGreaterThanOrEqual(14);
});

test('of two on one day the newer stays', () => {
  const morning = entry(start, 'daily');
  const evening = entry(start + 3_600_000, 'daily');
  expect(expired([morning, evening])).toEqual([morning]);
});

test('three of every other reason stay', () => {
  const all = (['import', 'upgrade', 'manual', 'restore'] as const).flatMap((reason) =>
    Array.from({ length: 5 }, (_, i) => entry(start + i * DAY, reason)),
  );
  const gone = expired(all);
  expect(gone).toHaveLength(8);
  expect(gone.every(({ at }) => at < start + 2 * DAY)).toBe(true);
});

test('the newest verified one never goes, and whatever goes leaves at least one', () => {
  const reason = fc.constantFrom(...snapshotReasons);
  const one = fc.tuple(fc.nat({ max: 400 * 24 }), reason, fc.boolean()).map(([hour, why, good]) =>
    entry(start + hour * 3_600_000, why, good ? start : null),
  );
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), (snapshots) => {
      const gone = new Set(expired(snapshots));
      const newestGood = snapshots.filter(({ verifiedAt }) => verifiedAt !== null).toSorted((a, b) => b.at - a.at)[0];
      const sameAge = snapshots.filter(({ at, verifiedAt }) => verifiedAt !== null && at === newestGood?.at);
      expect(gone.size).toBeLessThan(snapshots.length);
      if (newestGood) expect(sameAge.some((candidate) => !gone.has(candidate))).toBe(true);
    }),
  );
});
