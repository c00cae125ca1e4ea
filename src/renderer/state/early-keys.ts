/** How long a form may take to come, ms: after that, keys are commands again. */
const PATIENCE = 10_000;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>;

/** What was typed since a form was asked for that is not there yet; null when none is awaited. */
let held: { text: string; done: boolean; readonly until: number } | null = null;

/** From now on, what is typed belongs to a form that is about to come. `now` is on the clock of events (`performance.now()`). */
export function holdKeys(now: number): void {
  held = { text: '', done: false, until: now + PATIENCE };
}

/** Takes a key that belongs to the awaited form; answers false where it is a command. Esc gives the form up, Mod+Enter sends it off. */
export function holdKey({ key, ctrlKey, metaKey, altKey, timeStamp }: Key): boolean {
  if (!held) return false;
  if (key === 'Escape') held = null;
  // What was typed in time is kept for a form that comes late.
  if (!held || timeStamp > held.until) return false;
  if (held.done) return false;
  if (key === 'Enter' && (ctrlKey || metaKey) && held.text !== '') {
    held.done = true;
    return true;
  }
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Backspace') held.text = [...held.text].slice(0, -1).join('');
  else if ([...key].length === 1) held.text += key;
  return key === 'Backspace' || [...key].length === 1;
}

/** The form is there: what was typed meanwhile, and whether it was sent off, too. */
export function takeKeys(): { readonly text: string; readonly done: boolean } {
  const { text, done } = held ?? { text: '', done: false };
  held = null;
  return { text, done };
}
