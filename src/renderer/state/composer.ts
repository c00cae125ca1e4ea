import { create } from 'zustand';
import { holdKeys } from './early-keys.ts';

/** What can be written about a person, each with its own small form. */
export const composerKinds = ['note', 'call', 'meeting', 'task', 'mail'] as const;
export type ComposerKind = (typeof composerKinds)[number];

type Wanted = {
  /** The form somebody asked for, until the composer has taken it. */
  readonly kind: ComposerKind | null;
  /** For a mail: the address it goes to. */
  readonly to: string | null;
};

const none: Wanted = { kind: null, to: null };

/** A wish to write, from a key, a menu or another screen. The composer of the person on show takes it. */
export const useComposerWish = create<Wanted>(() => none);

/** Puts the cursor into a form of the person on show; open the panel first where it may be closed. What is typed meanwhile goes there. */
export function startComposing(kind: ComposerKind, to: string | null = null): void {
  holdKeys(performance.now());
  useComposerWish.setState({ kind, to });
}

/** The composer has it. */
export function composingStarted(): void {
  useComposerWish.setState(none);
}
