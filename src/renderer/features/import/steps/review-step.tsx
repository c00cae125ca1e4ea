import { SectionHeader } from '#ui/section-header.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { formatCount, formatNumber } from '#ui/format/format.ts';
import { chooseAll } from '../flow.ts';
import type { Checked, Flow } from '../flow-types.ts';
import classes from '../import.module.css';
import { commonChoice, tally } from '../match-choices.ts';
import { choiceWords } from '../words.ts';
import { MatchList } from './match-list.tsx';
import { Refused } from './refused.tsx';
import { SkippedRows, Warnings } from './row-lists.tsx';

const allOptions = [
  { value: 'default', label: 'As suggested' },
  { value: 'update', label: `${choiceWords.update} all` },
  { value: 'new', label: `${choiceWords.new}, all` },
  { value: 'skip', label: `${choiceWords.skip} all` },
] as const;

const maybeOptions = [
  { value: 'mixed', label: 'One by one' },
  { value: 'new', label: `${choiceWords.new}, all` },
  { value: 'update', label: `${choiceWords.update} all` },
  { value: 'skip', label: `${choiceWords.skip} all` },
] as const;

/** What an import would do, to be looked at and decided on before anything is changed. */
export function ReviewStep({ state, checked }: { state: Flow; checked: Checked }) {
  const { prepared, matches, chosen } = checked;
  const known = matches.filter(({ why }) => why !== 'name');
  const maybe = matches.filter(({ why }) => why === 'name');
  const { fresh, update, left } = tally(prepared.drafts, chosen);
  return (
    <div className={classes.page}>
      <Refused sentences={state.error === null ? [] : [state.error]} />
      <dl className={classes.figures}>
        <Figure value={fresh} label={fresh === 1 ? 'new person' : 'new people'} strong />
        <Figure value={update} label="to be updated" />
        <Figure value={left} label="left out" />
        <Figure value={prepared.joined} label={prepared.joined === 1 ? 'row joined to another' : 'rows joined to others'} hint="Rows about the same person: one mail address or profile, and no other name" />
        <Figure value={prepared.skipped.count} label={prepared.skipped.count === 1 ? 'row skipped' : 'rows skipped'} />
        <Figure value={prepared.warnings.count} label={prepared.warnings.count === 1 ? 'warning' : 'warnings'} />
      </dl>
      {prepared.drafts === 0 && <p className={classes.problem}>There is nobody to import. Go back and look whether the columns go to the right fields.</p>}
      {known.length > 0 && (
        <section aria-label="Known already">
          <SectionHeader
            title="Known already"
            count={formatCount(known.length, 'person', 'people')}
            actions={<Segmented label="For all who are known" options={allOptions} value={commonChoice(known, chosen) ?? 'default'} onChange={(choice) => chooseAll(known, choice)} />}
          />
          <p className={classes.hint}>Update fills in what is missing and never overwrites; what the file says otherwise goes to the timeline.</p>
          <MatchList label="People who are known already" matches={known} chosen={chosen} />
        </section>
      )}
      {maybe.length > 0 && (
        <section aria-label="May be known">
          <SectionHeader
            title="May be known"
            count={formatCount(maybe.length, 'person', 'people')}
            actions={<Segmented label="For all who may be known" options={maybeOptions} value={commonChoice(maybe, chosen) ?? 'mixed'} onChange={(choice) => choice !== 'mixed' && chooseAll(maybe, choice)} />}
          />
          <p className={classes.hint}>The name fits, and employer, title or town is the same. They are added as new unless you say otherwise; two records can be merged later, too.</p>
          <MatchList label="People who may be known" matches={maybe} chosen={chosen} />
        </section>
      )}
      <SkippedRows prepared={prepared} />
      <Warnings prepared={prepared} />
    </div>
  );
}

function Figure({ value, label, strong = false, hint }: { value: number; label: string; strong?: boolean; hint?: string }) {
  return (
    <div className={classes.figure} data-strong={strong || undefined} data-none={value === 0 || undefined} title={hint}>
      <dt>{label}</dt>
      <dd data-figures>{formatNumber(value)}</dd>
    </div>
  );
}
