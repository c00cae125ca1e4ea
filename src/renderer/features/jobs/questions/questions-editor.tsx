import { IconMessageQuestion, IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Question } from '#shared/domain/job.ts';
import { newId } from '#shared/ids.ts';
import { Button } from '#ui/button.tsx';
import { ReorderList } from '#ui/edit/reorder-list.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { choices, questionKindNames } from '../job-words.ts';
import { moveItem } from '../stages/stage-list.ts';
import classes from './questions.module.css';

type QuestionsEditorProps = {
  readonly questions: readonly Question[];
  readonly onChange: (questions: Question[]) => void;
  /** About the text of the question at an index. */
  readonly errors: readonly (string | undefined)[];
};

/** What every candidate for the job is asked, in an order of one's own. */
export function QuestionsEditor({ questions, onChange, errors }: QuestionsEditorProps) {
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    onChange([...questions, { id: newId(), text: '', kind: 'yes-no', knockOut: null }]);
    requestAnimationFrame(() => [...(list.current?.querySelectorAll<HTMLElement>('input[data-question]') ?? [])].at(-1)?.focus());
  };
  const button = (
    <Button size="small" icon={<IconPlus size={14} />} onClick={add}>
      Add a question
    </Button>
  );
  if (questions.length === 0) {
    return <EmptyState icon={<IconMessageQuestion size={24} stroke={1.5} />} message="Ask every candidate the same, such as a permit or years of work. An answer may rule them out." action={button} />;
  }
  return (
    <div ref={list} className={classes.questions}>
      <ReorderList label="Questions" items={questions} nameOf={(one) => one.text || 'the new question'} onMove={(from, to) => onChange(moveItem(questions, from, to))}>
        {(question, index) => (
          <QuestionRow
            question={question}
            error={errors[index]}
            onChange={(next) => onChange(questions.with(index, next))}
            onRemove={() => onChange(questions.toSpliced(index, 1))}
          />
        )}
      </ReorderList>
      <div>{button}</div>
    </div>
  );
}

type QuestionRowProps = {
  readonly question: Question;
  readonly error: string | undefined;
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
};

const kinds = choices(questionKindNames);
const outcomes = [
  { value: '', label: 'Any answer' },
  { value: 'yes', label: '“Yes” rules out' },
  { value: 'no', label: '“No” rules out' },
];

function QuestionRow({ question, error, onChange, onRemove }: QuestionRowProps) {
  const called = question.text.trim() || 'the new question';
  return (
    <div className={classes.question}>
      <TextField
        aria-label="Question"
        data-question
        placeholder="May you work here?"
        value={question.text}
        error={error}
        maxLength={500}
        onChange={(event) => onChange({ ...question, text: event.currentTarget.value })}
      />
      <Select aria-label={`Answer to ${called}`} options={kinds} value={question.kind} onChange={(kind) => onChange({ ...question, kind, knockOut: null })} />
      {question.kind === 'yes-no' ? (
        <Select aria-label={`Answer to ${called} that rules out`} options={outcomes} value={question.knockOut ?? ''} onChange={(answer) => onChange({ ...question, knockOut: answer || null })} />
      ) : (
        <TextField
          aria-label={`Answer to ${called} that rules out`}
          placeholder="No answer rules out"
          inputMode={question.kind === 'number' ? 'decimal' : 'text'}
          value={question.knockOut ?? ''}
          maxLength={500}
          onChange={(event) => onChange({ ...question, knockOut: event.currentTarget.value || null })}
        />
      )}
      <IconButton label={`Remove ${called}`} size="small" icon={<IconTrash size={14} />} onClick={onRemove} />
    </div>
  );
}
