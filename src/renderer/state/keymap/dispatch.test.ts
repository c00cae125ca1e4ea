import { afterEach, describe, expect, it } from 'vitest';
import { commandDef, commandIds, type CommandId } from './commands.ts';
import { Dispatcher, type Place } from './dispatch.ts';
import { addHandler, runCommand } from './handlers.ts';
import type { Press } from './match.ts';

const onBoard: Place = { scope: 'board', inField: false, inOverlay: false, ownKeys: new Set() };
let ran: CommandId[] = [];
let ends: (() => void)[] = [];

function answer(...ids: CommandId[]): void {
  for (const id of ids) ends.push(addHandler(id, () => ran.push(id)));
}

function press(key: string, place: Partial<Place> = {}, more: Partial<Press> = {}, dispatcher = new Dispatcher(false), now = 0): boolean {
  const event = { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
  return dispatcher.press(event, { ...onBoard, ...place }, now);
}

afterEach(() => {
  for (const end of ends) end();
  ends = [];
  ran = [];
});

describe('keys and commands', () => {
  it('run what answers in their scope', () => {
    answer('card.reject');
    expect(press('e')).toBe(true);
    expect(press('e', { scope: 'list' })).toBe(false);
    expect(ran).toEqual(['card.reject']);
  });

  it('do nothing without an answer', () => {
    expect(press('e')).toBe(false);
  });

  it('never fire single keys in a field, nor anything above the screen', () => {
    answer('card.reject', 'keys.show', 'palette.open');
    expect(press('e', { inField: true })).toBe(false);
    expect(press('?', { inField: true }, { shiftKey: true })).toBe(false);
    expect(press('k', { inOverlay: true }, { ctrlKey: true })).toBe(false);
    expect(press('k', { inField: true }, { ctrlKey: true })).toBe(true);
  });

  it('leave undo to a field', () => {
    answer('edit.undo');
    expect(press('z', { inField: true }, { ctrlKey: true })).toBe(false);
    expect(press('z', {}, { ctrlKey: true })).toBe(true);
  });

  it('leave a control its own keys', () => {
    answer('card.open');
    expect(press('Enter', { ownKeys: new Set(['Enter']) })).toBe(false);
    expect(press('Enter')).toBe(true);
  });

  it('come in sequences, for a moment', () => {
    answer('go.people', 'card.reject');
    const dispatcher = new Dispatcher(false);
    expect(press('g', {}, {}, dispatcher, 0)).toBe(true);
    expect(press('e', {}, {}, dispatcher, 500)).toBe(true);
    expect(ran).toEqual(['go.people']);
    press('g', {}, {}, dispatcher, 1000);
    press('e', {}, {}, dispatcher, 5000);
    expect(ran).toEqual(['go.people', 'card.reject']);
  });

  it('go to the last that came, and back when it leaves', () => {
    const said: string[] = [];
    const first = addHandler('card.open', () => said.push('first'));
    const second = addHandler('card.open', () => said.push('second'));
    runCommand('card.open');
    second();
    runCommand('card.open');
    first();
    expect(runCommand('card.open')).toBe(false);
    expect(said).toEqual(['second', 'first']);
  });
});

describe('the table of commands', () => {
  it('gives no key to two commands of one scope', () => {
    const taken = commandIds.flatMap((id) => commandDef(id).scopes.flatMap((scope) => commandDef(id).keys.map((keys) => `${scope} ${keys}`)));
    expect(taken.filter((one, at) => taken.indexOf(one) !== at)).toEqual([]);
  });
});
