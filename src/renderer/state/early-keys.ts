/** How long a form may take to come, ms: after that, keys are commands again. */
const PATIENCE = 2000;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>;

/** What was typed since a form was asked for that is not there yet; null when none is awaited. */
let held: { text: string; readonly until: number } | null = null;

/** From now on, what is typed belongs to a form that is about to come. `now` is on the clock of events (`performance.now()`). */
export function holdKeys(now: number): void {
  held = { text: '', until: now + PATIENCE };
}

/** Takes a key that belongs to the awaited form; answers false where it is a command. Esc gives the form up. */
export function holdKey({ key, ctrlKey, metaKey, altKey, timeStamp }: Key): boolean {
  if (!held) return false;
  if (key === 'Escape') held = null;
  // What was typed in time is kept for a form that comes late.
  if (!held || timeStamp > held.until) return false;
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Backspace') held.text = [...held.text].slice(0, -1).join('');
  else if ([...key].length === 1) held.text += key;
  return key === 'Backspace' || [...key].length === 1;
}

/** What was typed meanwhile: the form is there. */
export function takeKeys(): string {
  const text = held?.text ?? '';
  held = null;
  return text;
}
