import { expect, it } from 'vitest';
import { commandOfMenu } from './menu-commands.ts';

it('finds the command a menu item asks for', () => {
  expect(commandOfMenu('undo')).toBe('edit.undo');
  expect(commandOfMenu('person.new')).toBe('person.new');
  expect(commandOfMenu('nothing')).toBeUndefined();
});
