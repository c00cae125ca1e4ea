import { IconUserPlus } from '@tabler/icons-react';
import { run } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { Attendee } from '#shared/domain/interview.ts';
import { droppedFrom, withHolders } from '#shared/domain/invite-state.ts';
import { personName } from '#shared/domain/person.ts';
import { Button } from '#ui/button.tsx';
import { Combobox } from '#ui/fields/combobox.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { formatList } from '#ui/format/format.ts';
import { AttendeeRow } from './attendee-row.tsx';
import { mailOf } from './interview-form.ts';
import classes from './interviews.module.css';
import { parseAttendee } from './parse-attendee.ts';
import { searchAttendees, type Suggestion } from './search-attendees.ts';
import type { InterviewData } from './use-interview-data.ts';

type AttendeesFieldProps = {
  readonly value: readonly Attendee[];
  readonly onChange: (value: Attendee[]) => void;
  readonly data: InterviewData;
  readonly interview: Stored<'interviews'> | undefined;
  readonly error: string | undefined;
};

/** Who takes part and gets an invite, each with their part in it and what they answered. */
export function AttendeesField({ value, onChange, data, interview, error }: AttendeesFieldProps) {
  const add = ({ name, email, role }: Pick<Attendee, 'name' | 'email' | 'role'>): void => {
    if (email !== '' && value.some((one) => one.email.toLowerCase() === email.toLowerCase())) showToast({ message: `${name} takes part already.` });
    else onChange([...value, { name, email, role, answer: 'needs-action' }]);
  };
  const addTyped = (text: string): void => {
    const { name, email } = parseAttendee(text);
    const wanted = value.some(({ role }) => role === 'candidate') ? 'interviewer' : 'candidate';
    add({ name, email, role: wanted });
  };
  const change = (index: number, fields: Partial<Attendee>): void => onChange(value.map((one, i) => (i === index ? { ...one, ...fields } : one)));
  const answer = async (index: number, given: Attendee['answer']): Promise<void> => {
    const email = value[index]?.email ?? '';
    change(index, { answer: given });
    if (!interview?.attendees.some((one) => one.email === email)) return;
    const done = await run('interview.answer', { id: interview.id, email, answer: given });
    if (!done.ok) showToast({ message: done.error.message, tone: 'danger' });
  };
  const off = interview?.status === 'scheduled' ? droppedFrom({ attendees: [...value], sent: withHolders(interview), status: interview.status }) : [];
  return (
    <fieldset className={classes.when}>
      <legend className={classes.legend}>Who</legend>
      <ul className={classes.attendees}>
        {value.map((attendee, index) => (
          // Two may lack an address; the place tells them apart, and the address is asked for anew.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${index} ${attendee.name}`}>
            <AttendeeRow
              attendee={attendee}
              onChange={(fields) => change(index, fields)}
              onAnswer={interview && ((given) => void answer(index, given))}
              onRemove={() => onChange(value.filter((_, i) => i !== index))}
            />
          </li>
        ))}
      </ul>
      <output>{off.length > 0 && <OffNote names={off.map(({ name, email: address }) => name || address)} />}</output>
      {!value.some(({ role }) => role === 'candidate') && <CandidateMissing data={data} add={add} />}
      <Combobox
        aria-label="Add somebody"
        placeholder="Add a name, or Ivy <ivy@example.com>"
        value={null}
        search={(text) => searchAttendees(text, data.users)}
        onChange={(chosen) => chosen && add(suggestionOf(chosen.value))}
        onCreate={addTyped}
      />
      {error !== undefined && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** A calendar does not drop an interview by itself. */
function OffNote({ names }: { names: readonly string[] }) {
  return (
    <span className={classes.notes}>
      <span>
        <bdi>{formatList(names)}</bdi> {names.length === 1 ? 'has' : 'have'} an invite. Once this is saved, give them the cancellation that is offered then, so that their calendar drops the interview.
      </span>
    </span>
  );
}

function suggestionOf(value: string): Suggestion {
  return JSON.parse(value) as Suggestion;
}

function CandidateMissing({ data: { person }, add }: { data: InterviewData; add: (attendee: Suggestion) => void }) {
  const name = personName(person);
  const email = mailOf(person);
  if (email === '') return <p className={classes.faint}>No current mail address of {name} is known. Type it below, and an invite can be made.</p>;
  return (
    <div>
      <Button size="small" icon={<IconUserPlus size={14} />} onClick={() => add({ name, email, role: 'candidate' })}>
        {`Invite ${name}`}
      </Button>
    </div>
  );
}
