import { IconHandStop } from '@tabler/icons-react';
import type { Question } from '#shared/domain/job.ts';
import { answerText, knockedOut, numberOf } from '#shared/domain/knock-out.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { InlineSelect } from '#ui/edit/inline-select.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import classes from './answers.module.css';

type AnswersProps = { readonly application: Stored<'applications'>; readonly questions: readonly Question[] };

/** What the job asks everybody, and what this candidate answered. An answer that rules out is said, and changes nothing else. */
export function Answers({ application, questions }: AnswersProps) {
  if (questions.length === 0) return null;
  const hits = new Set(knockedOut(questions, application.answers));
  return (
    <dl className={classes.answers}>
      {questions.map((question) => (
        <div key={question.id} className={classes.answer}>
          <dt dir="auto" className={classes.question}>
            {question.text}
          </dt>
          <dd className={classes.given}>
            <Answer application={application} question={question} />
            {hits.has(question) && <StatusPill tone="late" icon={<IconHandStop size={12} />} label={`Knock-out: ${answerText(question, application.answers)}`} title="This answer rules out. Nobody is rejected until you do it." />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const choices = [
  { value: '', label: 'Not answered' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

function Answer({ application, question }: { readonly application: Stored<'applications'>; readonly question: Question }) {
  const given = application.answers[question.id] ?? '';
  const save = (answer: string) => saveField('application.answer', { id: application.id, answers: { [question.id]: answer } });
  if (question.kind === 'yes-no') return <InlineSelect label={question.text} value={given} options={choices} onSave={save} />;
  if (question.kind === 'text') return <InlineEdit label={question.text} value={given} placeholder="Not answered" onSave={(answer) => (answer.length > 5000 ? 'Keep it to 5,000 characters.' : save(answer))} />;
  return <InlineEdit label={question.text} value={given} inputMode="decimal" placeholder="Not answered" onSave={(answer) => (answer !== '' && numberOf(answer) === null ? 'Give a number, such as 5.' : save(answer))} />;
}
