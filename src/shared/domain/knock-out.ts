import type { Question } from './job.ts';

type Answers = { readonly [questionId: string]: string };

/**
 * The questions whose answer rules a candidate out, in the job's order. Nobody is rejected by it: it is shown, and somebody
 * decides. Numbers count by value (`5`, `5.0`, `5,0`), other answers without regard to case and outer spaces.
 */
export function knockedOut(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter(({ id, kind, knockOut }) => {
    const given = comparable(answers[id] ?? '', kind);
    return given !== '' && knockOut !== null && given === comparable(knockOut, kind);
  });
}

/** An answer as it is read: `Yes` for the kept `yes`; empty when there is none. */
export function answerText(question: Question, answers: Answers): string {
  const given = (answers[question.id] ?? '').trim();
  if (question.kind !== 'yes-no') return given;
  return { yes: 'Yes', no: 'No' }[given.toLowerCase()] ?? given;
}

/** `Knock-out: May you work in the EU? No`. */
export function knockOutText(question: Question, answers: Answers): string {
  return `Knock-out: ${question.text} ${answerText(question, answers)}`;
}

/** The number that was typed, with a point or a comma; null when it is none. */
export function numberOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

function comparable(answer: string, kind: Question['kind']): string | number {
  const number = kind === 'number' ? numberOf(answer) : null;
  return number ?? answer.trim().normalize('NFC').toLowerCase();
}
