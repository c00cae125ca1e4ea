import type { Activity } from '#shared/domain/activity.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { activitiesOfPerson } from '#data/queries/rows.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { useLive } from '#ui/use-live.ts';
import { StatusPill } from '#ui/status-pill.tsx';
import { interestWords } from '../interest-words.ts';
import { interestLevels } from '#shared/domain/person.ts';
import classes from './warmth.module.css';

type Turn = Extract<Activity, { kind: 'interest' }>;

/** Every change of somebody's interest with its day and reason, the newest first. */
export function InterestHistory({ person }: { person: Stored<'people'> }) {
  const { loaded, rows } = useLive(activitiesOfPerson(person.id));
  const turns = [...rows.values()].filter((row): row is Stored<'activities'> & Turn => row.kind === 'interest').toSorted((a, b) => b.at - a.at);
  if (!loaded) return null;
  if (turns.length === 0) return <p className={classes.faint}>Nobody has changed it yet. It is changed on the person, under Details, with the reason beside it.</p>;
  return (
    <ol className={classes.turns}>
      {turns.map((turn) => (
        <li key={turn.id}>
          <Level level={turn.from} />
          <span aria-label="to">→</span>
          <Level level={turn.to} />
          <span className={classes.faint}>
            <RelativeTime at={turn.at} />
          </span>
          <span dir="auto" className={classes.reason}>
            {turn.body || 'No reason given'}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Level({ level }: { level: string }) {
  const known = interestLevels.find((one) => one === level) ?? 'unknown';
  const { word, tone } = interestWords[known];
  return <StatusPill tone={tone} label={word} look="plain" />;
}
