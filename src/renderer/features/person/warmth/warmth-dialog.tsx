import { personName } from '#shared/domain/person.ts';
import { HALF_LIFE, MOST_BY_CONTACT, warmthLevel } from '#shared/domain/warmth.ts';
import { warmthLines } from '#shared/domain/warmth-why.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { SectionHeader } from '#ui/section-header.tsx';
import { usePerson } from '../use-person.ts';
import { InterestHistory } from './interest-history.tsx';
import { useWarmth } from './use-warmth.ts';
import classes from './warmth.module.css';

/** How somebody's warmth is worked out, line by line, and how their interest went. */
export function WarmthDialog({ dialog, onClose }: { dialog: DialogOf<'warmth'>; onClose: () => void }) {
  const { loaded, person } = usePerson(dialog.personId);
  return (
    <Dialog title={person ? `Warmth of ${personName(person)}` : 'Warmth'} reading onClose={onClose}>
      {person && <Arithmetic person={person} />}
      {!loaded && <SkeletonRows rows={4} height={28} label="Reading the timeline" />}
      {loaded && !person && <p>This person is no longer here.</p>}
    </Dialog>
  );
}

function Arithmetic({ person }: { person: Stored<'people'> }) {
  const warmth = useWarmth(person);
  if (!warmth) return <SkeletonRows rows={4} height={28} label="Reading the timeline" />;
  const sum = warmth.byContact + warmth.byInterest;
  return (
    <div className={classes.why}>
      <table>
        <thead>
          <tr>
            <th scope="col">What counts</th>
            <th scope="col">How</th>
            <th scope="col" data-end>
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {warmthLines(warmth, person.interest.level).map(({ what, how, adds }) => (
            <tr key={`${what} ${adds}`}>
              <td>{what}</td>
              <td className={classes.faint}>{how}</td>
              <td data-end>{adds}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together, from 0 to 100</th>
            <td className={classes.faint}>{sum.toFixed(1)}, rounded</td>
            <td data-end>
              {warmth.score}, {warmthLevel(warmth.score).word}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.faint}>
        A mail from them counts 10, a call 15, a meeting 25, an interview 30; after {HALF_LIFE} days half of it, after {2 * HALF_LIFE} a quarter. Contacts give {MOST_BY_CONTACT} at most, the interest between −20 and +30.
        Nothing else is looked at.
      </p>
      <SectionHeader title="How the interest went" />
      <InterestHistory person={person} />
    </div>
  );
}
