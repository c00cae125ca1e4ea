import type { Match } from '#data/import/find-matches.ts';
import type { MatchChoice } from '#data/import/import-ops.ts';
import { openPanel } from '#state/panel.ts';
import { Segmented } from '#ui/fields/segmented.tsx';
import { VirtualList } from '#ui/table/virtual-list.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { choose } from '../flow.ts';
import { choiceWords, whyWords } from '../words.ts';
import classes from './match-list.module.css';

const ROW = 52;
const MOST = 8;
const options = (['update', 'new', 'skip'] as const).map((value) => ({ value, label: choiceWords[value] }));

type MatchListProps = { readonly label: string; readonly matches: readonly Match[]; readonly chosen: ReadonlyMap<number, MatchChoice> };

/** Everybody in the files who is known, or may be, the two names side by side, and what is to be done. */
export function MatchList({ label, matches, chosen }: MatchListProps) {
  return (
    <div className={classes.list} style={{ height: Math.min(MOST, matches.length) * ROW }}>
      <VirtualList
        label={label}
        count={matches.length}
        estimate={ROW}
        itemKey={(index) => String(matches[index]?.index)}
        render={(index) => {
          const match = matches[index];
          return match && <MatchRow match={match} choice={chosen.get(match.index) ?? 'skip'} />;
        }}
      />
    </div>
  );
}

function MatchRow({ match, choice }: { match: Match; choice: MatchChoice }) {
  const { draftName, knownName, agrees, personId, index, why } = match;
  return (
    <div className={classes.match}>
      <div className={classes.names}>
        <Truncate text={draftName} className={classes.name} />
        <span className={classes.arrow}>{why === 'name' ? 'may be' : agrees ? 'is' : 'could be'}</span>
        <button type="button" className={classes.link} onClick={() => openPanel(personId)}>
          <Truncate text={knownName} />
        </button>
      </div>
      <Truncate text={agrees ? whyWords(match) : `${whyWords(match)} · the names differ`} className={classes.why} />
      <Segmented label={`What to do with ${draftName}`} options={options} value={choice} onChange={(next) => choose(index, next)} />
    </div>
  );
}
