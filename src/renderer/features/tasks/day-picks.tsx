import { Button } from '#ui/button.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { dueChoices } from './due-choices.ts';
import classes from './tasks.module.css';

type DayPicksProps = {
  readonly label: string;
  readonly today: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly error?: string | undefined;
};

/** A day: one of the usual ones by a click, any other by typing. */
export function DayPicks({ label, today, value, onChange, error }: DayPicksProps) {
  return (
    <div className={classes.picks}>
      <div role="group" aria-label={`${label}, usual days`} className={classes.usual}>
        {dueChoices(today).map((choice) => (
          <Button key={choice.label} size="small" aria-pressed={value === choice.day} onClick={() => onChange(choice.day)}>
            {choice.label}
          </Button>
        ))}
      </div>
      <DateField label={label} value={value} onChange={onChange} error={error} />
    </div>
  );
}
