import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeDay, type Timed } from './layout.ts';
import { neighbour } from './neighbour.ts';
import { dayOrToday, weekOf } from './week.ts';

const zone = 'Europe/Berlin';
const [monday, ...rest] = weekOf('2026-11-25', 1, zone);
const at = (hours: number, minutes = 60, id = String(hours)): Timed => ({ id, slot: { start: monday!.start + Math.round(hours * 3_600_000), minutes } });

test('a week begins where the locale begins it, and a day lasts as long as it does there', () => {
  expect([monday, ...rest].map((day) => day?.day)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
  expect(weekOf('2026-11-22', 0, zone)[0]).toMatchObject({ day: '2026-11-22', weekday: 7 });
  const change = weekOf('2026-10-25', 1, zone)[6]!;
  expect((change.end - change.start) / 3_600_000).toBe(25);
  expect(dayOrToday('2026-02-30', Date.UTC(2026, 10, 23, 23, 30), zone)).toBe('2026-11-24');
  expect(dayOrToday('2026-02-03', 0, zone)).toBe('2026-02-03');
});

test('what overlaps stands side by side, what does not has all the room', () => {
  const placed = placeDay([at(9), at(9.5), at(10, 30), at(13)], monday!, zone);
  expect(placed.map(({ event, top, lane, lanes }) => [event.id, top, lane, lanes])).toEqual([['9', 540, 0, 2], ['9.5', 570, 1, 2], ['10', 600, 0, 2], ['13', 780, 0, 1]]);
});

test('what goes over midnight is in both days; the day that clocks change keeps its times', () => {
  const late = at(23, 120);
  expect(placeDay([late], monday!, zone)).toMatchObject([{ top: 1380, height: 60 }]);
  expect(placeDay([late], rest[0]!, zone)).toMatchObject([{ top: 0, height: 60 }]);
  const change = weekOf('2026-10-25', 1, zone)[6]!;
  const noon = { id: 'n', slot: { start: Date.UTC(2026, 9, 25, 11), minutes: 60 } };
  expect(placeDay([noon], change, zone)).toMatchObject([{ top: 720 }]);
});

test('no two that stand in one lane overlap, and all are placed', () => {
  const event = fc.record({ minute: fc.integer({ min: 0, max: 1439 }), minutes: fc.integer({ min: 5, max: 300 }) });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const placed = placeDay(events.map(({ minute, minutes }, i) => at(minute / 60, minutes, `e${i}`)), monday!, zone);
      expect(placed).toHaveLength(events.length);
      for (const a of placed) {
        expect(a.top >= 0 && a.top + a.height <= 1440 && a.lane < a.lanes).toBe(true);
        for (const b of placed) if (a !== b && a.lane === b.lane) expect(a.top >= b.top + b.height || b.top >= a.top + a.height).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('arrows go through the week in order of time, and to the nearest time of another day', () => {
  const days = [monday!, ...rest];
  const events = [at(9), at(15), at(24 + 24 + 14), at(24 + 24 + 8)];
  expect(neighbour(events, days, events[0]!, 'ArrowDown')?.id).toBe('15');
  expect(neighbour(events, days, events[1]!, 'ArrowDown')?.id).toBe('56');
  expect(neighbour(events, days, events[0]!, 'ArrowUp')).toBeUndefined();
  expect(neighbour(events, days, events[1]!, 'ArrowRight')?.id).toBe('62');
  expect(neighbour(events, days, events[3]!, 'ArrowLeft')?.id).toBe('9');
  expect(neighbour(events, days, events[3]!, 'ArrowRight')).toBeUndefined();
});
