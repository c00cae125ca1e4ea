import { IconArrowMerge, IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { run, undo } from '#data/desk.ts';
import { allJobs } from '#data/queries/rows.ts';
import type { Choice } from '#shared/domain/merge/fields.ts';
import { join } from '#shared/domain/merge/join.ts';
import { personName, type Consent, type Person } from '#shared/domain/person.ts';
import { clearSelected } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { formatList } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { RelativeTime } from '#ui/relative-time.tsx';
import { useLive } from '#ui/use-live.ts';
import { ChoiceRows } from './choice-rows.tsx';
import { keptOf, useComing, useSharedJobs } from './coming.ts';
import { differences, takenFrom, type Side } from './compare.ts';
import classes from './merge.module.css';

type MergeFormProps = { readonly winner: Person; readonly loser: Person; readonly onMerging: (is: boolean) => void; readonly onClose: () => void };

/** Two records side by side: what differs is chosen line by line, everything else is kept from both. */
export function MergeForm({ winner, loser, onMerging, onClose }: MergeFormProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<Choice, Side>>(new Map());
  const [busy, setBusy] = useState(false);
  const rows = differences(winner, loser);
  const choose = (choices: readonly Choice[], side: Side): void => setChosen(new Map([...chosen, ...choices.map((choice) => [choice, side] as const)]));
  const names = { winner: personName(winner), loser: personName(loser) };
  const merge = async (): Promise<void> => {
    setBusy(true);
    onMerging(true);
    const proposed = new Map(rows.map(({ choice, proposed: side }) => [choice, side] as const));
    const take = takenFrom(winner, loser, new Map([...proposed, ...chosen]));
    const done = showResult(await run('person.merge', { winnerId: winner.id, loserId: loser.id, take }), undo);
    setBusy(false);
    if (!done) return onMerging(false);
    // One of the two is no row of the table any more.
    clearSelected('people');
    onClose();
  };
  const all = (side: Side) => rows.length > 1 && <Button size="small" variant="quiet" aria-label={`Choose all from ${side === 'winner' ? 'the left' : 'the right'}`} onClick={() => choose(rows.map(({ choice }) => choice), side)}>Choose all</Button>;
  return (
    <Dialog
      title={`Merge ${names.winner} and ${names.loser}`}
      size="large"
      onClose={onClose}
      onSubmit={merge}
      dirty={chosen.size > 0}
      reading={rows.length === 0}
      footer={<span className={classes.hint}>Nothing is deleted. They can be separated again at any time.</span>}
      primary={{ label: 'Merge', busy }}
    >
      <div className={classes.table}>
        <div className={classes.row}>
          <span />
          {([['winner', winner], ['loser', loser]] as const).map(([side, person]) => (
            <div key={side} className={classes.head}>
              <strong dir="auto" title={names[side]}>{names[side]}</strong>
              <span>
                Added <RelativeTime at={person.createdAt} />
              </span>
              {all(side)}
            </div>
          ))}
        </div>
        <ChoiceRows rows={rows} names={names} chosen={chosen} onChoose={choose} />
        {rows.length === 0 && <p className={classes.same}>Both say the same. What only one of them has is kept.</p>}
      </div>
      <Outcome winner={winner} loser={loser} />
    </Dialog>
  );
}

const consentWords: { readonly [S in Consent['state']]: string } = { unknown: 'unknown', given: 'given', requested: 'asked for', withdrawn: 'withdrawn' };

/** What is kept from both, what comes along, and what stands whoever says it. */
function Outcome({ winner, loser }: { winner: Person; loser: Person }) {
  const jobs = useLive(allJobs()).rows;
  const kept = keptOf(winner, loser);
  const coming = useComing(loser.id);
  const shared = useSharedJobs(winner.id, loser.id).map((id) => jobs.get(id)?.title ?? 'a job');
  const { consent = winner.consent } = join(winner, loser, []).set as { readonly consent?: Consent };
  const strict = [winner.doNotContact || loser.doNotContact ? 'do not contact' : '', winner.consent.state === loser.consent.state ? '' : `consent ${consentWords[consent.state]}`].filter(Boolean);
  return (
    <ul className={classes.outcome}>
      {kept.length > 0 && (
        <li>
          <IconArrowMerge size={14} aria-hidden /> Kept from both: {formatList(kept)}.
        </li>
      )}
      {coming.length > 0 && (
        <li>
          <IconArrowMerge size={14} aria-hidden /> Comes along from <bdi>{personName(loser)}</bdi>: {formatList(coming)}.
        </li>
      )}
      {shared.length > 0 && (
        <li>
          <IconArrowMerge size={14} aria-hidden /> Both are on {formatList(shared)}; both applications stay.
        </li>
      )}
      {strict.length > 0 && (
        <li>
          <IconShieldLock size={14} aria-hidden /> What is stricter stands: {formatList(strict)}.
        </li>
      )}
    </ul>
  );
}
