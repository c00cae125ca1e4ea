import { IconAlertTriangleFilled, IconBan, IconBriefcase, IconCircleCheck, IconClock, IconHourglassHigh, IconHandStop, IconShieldOff, IconUserOff, IconX } from '@tabler/icons-react';
import type { Stored } from '#data/kernel/changes.ts';
import { knockOutText } from '#shared/domain/knock-out.ts';
import { initials, personName } from '#shared/domain/person.ts';
import { Avatar } from '#ui/avatar.tsx';
import { formatDay, formatRelativeDay } from '#ui/format/format.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Truncate } from '#ui/truncate.tsx';
import type { Card } from '../board/board-model.ts';
import { ageLevel, ageSentence, ageText } from './age.ts';
import { endedText, otherJobsText, type CardFacts } from './card-label.ts';
import { roleText } from './card-text.ts';
import classes from './card.module.css';

type FaceProps = CardFacts & { readonly owner: Stored<'users'> | undefined };

/** What is written on a card; four lines of fixed height, whether the person has been read yet or not. */
export function CardFace({ card, stage, days, today, task, owner, person, hits, otherJobs, ended }: FaceProps) {
  return (
    <>
      <div className={classes.line}>
        {person ? <Truncate className={classes.name} text={personName(person)} /> : <Skeleton width="60%" />}
        {person && <Flags card={card} person={person} hits={hits} otherJobs={otherJobs} />}
      </div>
      <div className={classes.line}>{person ? <Truncate className={classes.role} text={roleText(person)} /> : <Skeleton width="80%" />}</div>
      <div className={classes.line}>
        {ended ? <Ended card={card} /> : <Age days={days} sla={stage.sla} />}
        {!ended && card.source && <Truncate className={classes.meta} text={card.source} />}
        {owner && (
          <span className={classes.end} title={`Owner: ${owner.name}`}>
            <Avatar id={owner.id} initials={ownerInitials(owner)} size="small" />
          </span>
        )}
      </div>
      <div className={classes.line}>
        {task && <NextTask task={task} today={today} />}
        {person && person.tags.length > 0 && <Tags tags={person.tags} />}
      </div>
    </>
  );
}

const knownInitials = new WeakMap<Stored<'users'>, string>();

/** Parting a name into letters takes a while; the same few owners stand on every card. */
function ownerInitials(owner: Stored<'users'>): string {
  const known = knownInitials.get(owner) ?? initials(owner.name);
  knownInitials.set(owner, known);
  return known;
}

function Flags({ card, person, hits, otherJobs }: Pick<FaceProps, 'card' | 'hits' | 'otherJobs'> & { readonly person: Stored<'people'> }) {
  return (
    <span className={classes.flags}>
      {otherJobs > 0 && (
        <span className={classes.flag} data-calm title={otherJobsText(otherJobs)}>
          <IconBriefcase size={14} aria-hidden />
        </span>
      )}
      {hits.length > 0 && (
        <span className={classes.flag} title={hits.map((hit) => knockOutText(hit, card.answers)).join('\n')}>
          <IconHandStop size={14} aria-hidden />
        </span>
      )}
      {person.doNotContact && (
        <span className={classes.flag} title="Do not contact">
          <IconBan size={14} aria-hidden />
        </span>
      )}
      {person.consent.state === 'withdrawn' && (
        <span className={classes.flag} title="Consent withdrawn">
          <IconShieldOff size={14} aria-hidden />
        </span>
      )}
    </span>
  );
}

const ageIcons = { none: IconClock, fine: IconClock, near: IconHourglassHigh, late: IconAlertTriangleFilled } as const;

function Age({ days, sla }: { days: number; sla: number | null }) {
  const level = ageLevel(days, sla);
  const Icon = ageIcons[level];
  return (
    <span className={classes.age} data-level={level} title={ageSentence(days, sla)}>
      <Icon size={12} aria-hidden />
      {ageText(days)}
      {level === 'late' && ' · late'}
    </span>
  );
}

function Ended({ card }: { card: Card }) {
  const Icon = { active: IconCircleCheck, hired: IconCircleCheck, rejected: IconX, withdrawn: IconUserOff }[card.progress.state];
  return (
    <>
      <Icon size={12} aria-hidden className={classes.more} />
      <Truncate className={classes.meta} text={endedText(card)} />
    </>
  );
}

function NextTask({ task, today }: { task: Stored<'tasks'>; today: string }) {
  const late = task.due < today;
  return (
    <span className={classes.task} data-late={late || undefined} title={`${task.title}, due ${formatDay(task.due)}${late ? ' (late)' : ''}`}>
      <IconCircleCheck size={12} aria-hidden />
      <span className={classes.taskDay}>{late ? `Late, ${formatRelativeDay(task.due)}:` : `${formatRelativeDay(task.due)}:`}</span>
      <span dir="auto" className={classes.taskTitle}>
        {task.title}
      </span>
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  const more = tags.length - 2;
  return (
    <span className={classes.tags} title={tags.join(', ')}>
      {tags.slice(0, 2).map((tag) => (
        <span key={tag} dir="auto" className={classes.tag}>
          {tag}
        </span>
      ))}
      {more > 0 && <span className={classes.more}>+{more}</span>}
    </span>
  );
}
