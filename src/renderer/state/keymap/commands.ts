export type Scope = 'global' | 'board' | 'panel' | 'list';

export type Section = 'Everywhere' | 'Go to' | 'Board' | 'Lists' | 'Person';

export type CommandDef = {
  readonly title: string;
  readonly section: Section;
  /** Each of them does it; the first is the one that is shown. See keys.ts for how they are written. */
  readonly keys: readonly string[];
  /** Where the keys work: everywhere, or while the focus is in such a part of the window. */
  readonly scopes: readonly Scope[];
  /** Works while one types in a text field, too. Only for keys with Mod or Alt. */
  readonly inFields?: boolean;
  /** Not offered in the palette: movement. */
  readonly hidden?: boolean;
};

const everywhere = ['global'] as const;
const board = ['board'] as const;
const list = ['list'] as const;
const person = ['board', 'list', 'panel'] as const;

/** Every command of the app with its keys: the map of keys, the palette and the tooltips read this table. */
export const commands = {
  'palette.open': { title: 'Find or do anything', section: 'Everywhere', keys: ['Mod+K'], scopes: everywhere, inFields: true, hidden: true },
  'search.focus': { title: 'Search on this screen', section: 'Everywhere', keys: ['/', 'Mod+F'], scopes: everywhere },
  'search.help': { title: 'How to search for people', section: 'Lists', keys: [], scopes: list },
  'keys.show': { title: 'Show all keys', section: 'Everywhere', keys: ['?'], scopes: everywhere },
  'edit.undo': { title: 'Undo', section: 'Everywhere', keys: ['Mod+Z'], scopes: everywhere },
  'edit.redo': { title: 'Redo', section: 'Everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'], scopes: everywhere },
  'person.new': { title: 'New person', section: 'Everywhere', keys: ['Mod+N'], scopes: everywhere, inFields: true },
  'job.new': { title: 'New job', section: 'Everywhere', keys: ['Mod+Shift+J'], scopes: everywhere, inFields: true },
  'nav.toggle': { title: 'Narrow or widen the navigation', section: 'Everywhere', keys: ['Mod+B'], scopes: everywhere, inFields: true },
  'scheme.toggle': { title: 'Switch between light and dark', section: 'Everywhere', keys: [], scopes: everywhere },
  'export.all': { title: 'Export everything as a zip file…', section: 'Everywhere', keys: [], scopes: everywhere },
  'go.back': { title: 'Back', section: 'Go to', keys: ['Alt+ArrowLeft'], scopes: everywhere, inFields: true, hidden: true },
  'go.forward': { title: 'Forward', section: 'Go to', keys: ['Alt+ArrowRight'], scopes: everywhere, inFields: true, hidden: true },
  'go.pipeline': { title: 'Pipeline', section: 'Go to', keys: ['G P', 'Mod+1'], scopes: everywhere },
  'go.people': { title: 'People', section: 'Go to', keys: ['G E', 'Mod+2'], scopes: everywhere },
  'go.duplicates': { title: 'Duplicates', section: 'Go to', keys: ['G D'], scopes: everywhere },
  'go.pools': { title: 'Pools', section: 'Go to', keys: ['G O'], scopes: everywhere },
  'go.companies': { title: 'Companies', section: 'Go to', keys: ['G C', 'Mod+3'], scopes: everywhere },
  'go.jobs': { title: 'Jobs', section: 'Go to', keys: ['G J', 'Mod+4'], scopes: everywhere },
  'go.tasks': { title: 'Tasks', section: 'Go to', keys: ['G T', 'Mod+5'], scopes: everywhere },
  'go.calendar': { title: 'Calendar', section: 'Go to', keys: ['G A', 'Mod+6'], scopes: everywhere },
  'go.history': { title: 'History', section: 'Go to', keys: ['G H', 'Mod+7'], scopes: everywhere },
  'go.import': { title: 'Import', section: 'Go to', keys: ['G I'], scopes: everywhere },
  'go.settings': { title: 'Settings', section: 'Go to', keys: ['G S', 'Mod+,'], scopes: everywhere },

  'board.left': { title: 'Column to the left', section: 'Board', keys: ['ArrowLeft', 'H'], scopes: board, hidden: true },
  'board.down': { title: 'Card below', section: 'Board', keys: ['ArrowDown', 'J'], scopes: board, hidden: true },
  'board.up': { title: 'Card above', section: 'Board', keys: ['ArrowUp', 'K'], scopes: board, hidden: true },
  'board.right': { title: 'Column to the right', section: 'Board', keys: ['ArrowRight', 'L'], scopes: board, hidden: true },
  'board.first': { title: 'First card of the column', section: 'Board', keys: ['Home'], scopes: board, hidden: true },
  'board.last': { title: 'Last card of the column', section: 'Board', keys: ['End'], scopes: board, hidden: true },
  'card.extend-down': { title: 'Select down', section: 'Board', keys: ['Shift+ArrowDown', 'Shift+J'], scopes: board, hidden: true },
  'card.extend-up': { title: 'Select up', section: 'Board', keys: ['Shift+ArrowUp', 'Shift+K'], scopes: board, hidden: true },
  'card.open': { title: 'Open the person beside the board', section: 'Board', keys: ['Enter', 'O'], scopes: board, hidden: true },
  'card.peek': { title: 'Peek at the person', section: 'Board', keys: ['Space'], scopes: board, hidden: true },
  'card.back': { title: 'Move a stage back', section: 'Board', keys: ['['], scopes: board },
  'card.forward': { title: 'Move a stage on', section: 'Board', keys: [']'], scopes: board },
  'card.raise': { title: 'Move up in the column', section: 'Board', keys: ['Alt+ArrowUp'], scopes: board },
  'card.lower': { title: 'Move down in the column', section: 'Board', keys: ['Alt+ArrowDown'], scopes: board },
  'card.move': { title: 'Move to a stage…', section: 'Board', keys: ['M', '{', '}'], scopes: ['board', 'panel'] },
  'card.reject': { title: 'Reject with a reason…', section: 'Board', keys: ['E'], scopes: ['board', 'panel'] },
  'card.reopen': { title: 'Reopen', section: 'Board', keys: ['R'], scopes: board },
  'card.take-off': { title: 'Take off the job', section: 'Board', keys: ['Delete'], scopes: board },
  'card.select': { title: 'Select', section: 'Board', keys: ['X'], scopes: board },
  'card.select-all': { title: 'Select the column', section: 'Board', keys: ['Mod+A'], scopes: board },
  'board.add': { title: 'Add candidates to the job…', section: 'Board', keys: ['A'], scopes: board },
  'board.jobs': { title: 'Switch to another job…', section: 'Board', keys: ['B', 'Mod+J'], scopes: board },
  'board.collapse': { title: 'Collapse the column', section: 'Board', keys: ['-'], scopes: board },
  'board.escape': { title: 'Let the selection go, close the panel', section: 'Board', keys: ['Escape'], scopes: board, hidden: true },
  'board.late': { title: 'Show only late cards', section: 'Board', keys: ['Shift+L'], scopes: board },

  'list.select': { title: 'Select', section: 'Lists', keys: ['X'], scopes: list },
  'list.select-all': { title: 'Select all', section: 'Lists', keys: ['Mod+A'], scopes: list },
  'list.escape': { title: 'Let the selection go, close the panel', section: 'Lists', keys: ['Escape'], scopes: list, hidden: true },
  'list.edit': { title: 'Edit…', section: 'Lists', keys: ['E', 'F2'], scopes: list },
  'list.done': { title: 'Mark as done', section: 'Lists', keys: ['D'], scopes: list },
  'list.snooze': { title: 'Put off…', section: 'Lists', keys: ['S'], scopes: list },
  'list.tag': { title: 'Tag…', section: 'Lists', keys: ['Shift+T'], scopes: list },
  'list.remove': { title: 'Remove', section: 'Lists', keys: ['Delete'], scopes: list },
  'list.new': { title: 'New on this screen', section: 'Lists', keys: ['A'], scopes: list },
  'list.columns': { title: 'Columns of the table…', section: 'Lists', keys: ['V C'], scopes: list },
  'list.build': { title: 'Build a search…', section: 'Lists', keys: ['V B'], scopes: list },
  'list.copy': { title: 'Copy as a table', section: 'Lists', keys: ['Mod+C'], scopes: list },
  'list.print': { title: 'Print the table…', section: 'Lists', keys: ['Mod+P'], scopes: list },
  'list.views': { title: 'Saved views…', section: 'Lists', keys: ['V V'], scopes: list },
  'list.save-view': { title: 'Save what is shown as a view…', section: 'Lists', keys: ['V S'], scopes: list },
  'step.back': { title: 'The week or the stage before', section: 'Lists', keys: ['['], scopes: list },
  'step.forward': { title: 'The week or the stage after', section: 'Lists', keys: [']'], scopes: list },
  'calendar.today': { title: 'This week', section: 'Lists', keys: ['.'], scopes: list },

  'person.note': { title: 'Write a note', section: 'Person', keys: ['N'], scopes: person },
  'person.call': { title: 'Log a call', section: 'Person', keys: ['C'], scopes: person },
  'person.meeting': { title: 'Log a meeting', section: 'Person', keys: ['Shift+C'], scopes: person },
  'person.task': { title: 'Add a task…', section: 'Person', keys: ['T'], scopes: person },
  'person.interview': { title: 'Schedule an interview…', section: 'Person', keys: ['I'], scopes: person },
  'person.write': { title: 'Write a mail', section: 'Person', keys: ['W'], scopes: person },
  'person.add-to-job': { title: 'Add to a job…', section: 'Person', keys: ['Shift+A'], scopes: person },
  'person.merge': { title: 'Merge with another record…', section: 'Person', keys: ['Shift+M'], scopes: person },
  'person.add-to-pool': { title: 'Add to a pool…', section: 'Person', keys: ['Shift+P'], scopes: person },
  'person.documents': { title: 'Read the documents', section: 'Person', keys: ['Shift+D'], scopes: person },
  'person.attach': { title: 'Attach a file…', section: 'Person', keys: ['Shift+F'], scopes: person },
  'person.warmth': { title: 'Why so warm: the arithmetic', section: 'Person', keys: ['Shift+W'], scopes: person },
  'person.next': { title: 'The next person', section: 'Person', keys: ['J', 'Alt+PageDown'], scopes: ['panel'], inFields: true, hidden: true },
  'person.previous': { title: 'The person before', section: 'Person', keys: ['K', 'Alt+PageUp'], scopes: ['panel'], inFields: true, hidden: true },
  'person.full': { title: 'Open the whole page', section: 'Person', keys: ['Mod+Enter'], scopes: person },
  'panel.switch': { title: 'Between the screen and the person', section: 'Person', keys: ['F6'], scopes: everywhere, inFields: true, hidden: true },
  'panel.close': { title: 'Close the panel', section: 'Person', keys: ['Escape'], scopes: ['panel'], hidden: true },
} as const satisfies Readonly<Record<string, CommandDef>>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as CommandId[];

/** A command's entry in the table. */
export function commandDef(id: CommandId): CommandDef {
  return commands[id];
}

/** The key to show beside a command, for the `shortcut` prop of buttons and menus. */
export function shortcutOf(id: CommandId): string | undefined {
  return commandDef(id).keys[0];
}
