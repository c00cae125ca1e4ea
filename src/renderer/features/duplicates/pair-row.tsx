import { IconArrowMerge, IconUserCheck, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { run, undo } from '#data/desk.ts';
import { levelWords, whyText } from '#shared/domain/duplicates/why.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { openDialog } from '#state/dialogs.ts';
import { openPanel } from '#state/panel.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { formatPercent } from '#ui/format/format.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from './duplicates.module.css';
import type { ShownPair } from './shown-pairs.ts';

/** Two people side by side, how sure it is and why. Either can be opened; they can be merged, or told apart for good. */
export function PairRow({ shown: { pair, a, b } }: { shown: ShownPair }) {
  const [busy, setBusy] = useState(false);
  const names = `${personName(a)} and ${personName(b)}`;
  const tellApart = async (): Promise<void> => {
    setBusy(true);
    showResult(await run('person.notSame', { a: a.id, b: b.id }), undo);
    setBusy(false);
  };
  const sure = pair.level !== 'possible';
  return (
    <article className={classes.pair} aria-label={names}>
      <div className={classes.verdict}>
        <StatusPill tone={sure ? 'warn' : 'neutral'} icon={sure ? <IconUserCheck size={14} /> : <IconUserQuestion size={14} />} label={levelWords[pair.level]} />
        <span data-figures>{formatPercent(Math.floor(pair.confidence * 100) / 100)}</span>
        <Truncate className={classes.why} text={whyText(pair.reasons)} />
        <Button size="small" icon={<IconArrowMerge size={14} />} aria-label={`Merge: ${names}`} onClick={() => openDialog({ kind: 'merge', personIds: [a.id, b.id] })}>
          Merge…
        </Button>
        <Button size="small" busy={busy} aria-label={`Not the same: ${names}`} onClick={() => void tellApart()}>
          Not the same
        </Button>
      </div>
      <div className={classes.both}>
        <One person={a} />
        <One person={b} />
      </div>
    </article>
  );
}

function One({ person }: { person: Person }) {
  const name = personName(person);
  const work = [person.title, person.employer, person.city].filter(Boolean).join(' · ');
  const reach = [...person.emails.map(({ address }) => address), ...person.phones.map(({ number }) => number)].join(' · ');
  return (
    <div className={classes.one}>
      <button type="button" dir="auto" className={classes.name} title={`Open ${name}`} onClick={() => openPanel(person.id)}>
        {name}
      </button>
      <Truncate text={work || 'No title, employer or town'} />
      <Truncate text={reach || 'No mail or phone'} />
      <span>
        Added <RelativeTime at={person.createdAt} />
      </span>
    </div>
  );
}
