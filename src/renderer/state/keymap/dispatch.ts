import { commandDef, commandIds, type CommandId, type Scope } from './commands.ts';
import { canRun, runCommand } from './handlers.ts';
import { isTyping, pressedKeys, type Press } from './match.ts';

/** Where the keys were pressed. */
export type Place = {
  readonly scope: Scope;
  /** In something that takes text. */
  readonly inField: boolean;
  /** The keys that the control with the focus uses itself. */
  readonly ownKeys: ReadonlySet<string>;
  /** In a dialog, a menu or a list that is open above the screen. */
  readonly inOverlay: boolean;
};

const patience = 1200;

/** Finds the command for pressed keys and runs it; keeps the first key of a sequence such as `G P` for a moment. */
export class Dispatcher {
  #first: { readonly keys: string; readonly at: number } | null = null;
  readonly #mac: boolean;

  constructor(mac: boolean) {
    this.#mac = mac;
  }

  /** True when the keys were used. */
  press(event: Press, place: Place, now: number): boolean {
    const keys = pressedKeys(event, this.#mac);
    if (keys === null || place.inOverlay || place.ownKeys.has(keys)) return false;
    const first = this.#first && now - this.#first.at < patience ? this.#first.keys : null;
    this.#first = null;
    if (place.inField && isTyping(keys)) return false;
    if (first) {
      const sequence = this.#find(`${first} ${keys}`, place);
      if (sequence) return runCommand(sequence);
    }
    const found = this.#find(keys, place);
    if (found) return runCommand(found);
    if (this.#starts(keys)) this.#first = { keys, at: now };
    return this.#first !== null;
  }

  /** A command of the place comes before one that works everywhere. */
  #find(keys: string, { scope, inField }: Place): CommandId | undefined {
    const fits = commandIds.filter((id) => {
      const def = commandDef(id);
      return def.keys.includes(keys) && canRun(id) && (!inField || def.inFields === true);
    });
    return fits.find((id) => commandDef(id).scopes.includes(scope)) ?? fits.find((id) => commandDef(id).scopes.includes('global'));
  }

  #starts(keys: string): boolean {
    return commandIds.some((id) => canRun(id) && commandDef(id).keys.some((one) => one.startsWith(`${keys} `)));
  }
}
