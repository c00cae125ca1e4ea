import { IconAlertTriangle } from '@tabler/icons-react';
import classes from '../import.module.css';

/** What could not be read, or went wrong: each a sentence that says what to do. */
export function Refused({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className={classes.refused} role="alert">
      {sentences.map((sentence, index) => (
        // Sentences can repeat and are never reordered.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={classes.refusedLine}>
          <IconAlertTriangle size={16} aria-hidden />
          <span dir="auto">{sentence}</span>
        </p>
      ))}
    </div>
  );
}
