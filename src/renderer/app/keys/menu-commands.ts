import { commandIds, type CommandId } from '#state/keymap/commands.ts';

/** The application menu's names for what are our commands. */
const menuNames: Readonly<Record<string, CommandId>> = {
  undo: 'edit.undo',
  redo: 'edit.redo',
  palette: 'palette.open',
  search: 'search.focus',
  keys: 'keys.show',
  history: 'go.history',
  import: 'go.import',
  settings: 'go.settings',
  export: 'go.settings',
  backups: 'go.settings',
};

/** The command a menu item asks for, if it is known. */
export function commandOfMenu(name: string): CommandId | undefined {
  return menuNames[name] ?? commandIds.find((id) => id === name);
}
