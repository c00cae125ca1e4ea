import path from 'node:path';
import { readModule, type Import } from './imports.ts';
import { ROOMS, type Room } from './table.ts';

const isInside = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** The room that owns a project file: the longest path that matches. */
function roomOf(file: string): Room | undefined {
  return ROOMS.filter((room) => isInside(file, room.path)).toSorted((a, b) => b.path.length - a.path.length)[0];
}

const matches = (name: string, pattern: string): boolean => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/** Aliases as package.json's "imports" has them: `#data/*` → `./src/renderer/data/*`. */
export type Aliases = Readonly<Record<string, string>>;

/** The project file an import means; undefined for a package. */
function target(file: string, from: string, aliases: Aliases): string | undefined {
  const plain = from.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return path.posix.join(path.posix.dirname(file), plain);
  for (const [alias, place] of Object.entries(aliases)) {
    if (matches(plain, alias)) return path.posix.join(place.replace('*', ''), plain.slice(alias.length - 1));
  }
  return undefined;
}

/** The first folder below a room: a feature's name. */
const subFolder = (file: string, room: Room): string | undefined => file.slice(room.path.length + 1).split('/')[0];

function packageFault(room: Room, name: string): string | undefined {
  const listed = 'only' in room.packages ? room.packages.only : room.packages.not;
  const isListed = listed.some((pattern) => matches(name, pattern));
  return isListed === 'only' in room.packages ? undefined : `${room.path} may not import the package ${name}`;
}

function roomFault(file: string, room: Room, to: string, typesOnly: boolean): string | undefined {
  const other = roomOf(to);
  if (other === undefined) return undefined;
  if (other === room) {
    const apart = room.subFoldersApart && subFolder(file, room) !== subFolder(to, room);
    return apart ? `${room.path} keeps its folders apart: ${subFolder(file, room)} may not import ${subFolder(to, room)}` : undefined;
  }
  const isComposition = isInside(other.path, room.path);
  const allowed = isComposition || room.knows.some((place) => isInside(to, place)) || (typesOnly && room.knowsTypesOf?.some((place) => isInside(to, place)));
  return allowed ? undefined : `${room.path} may not import ${other.path}`;
}

function fault(file: string, room: Room, { from, typesOnly }: Import, aliases: Aliases): string | undefined {
  const to = target(file, from, aliases);
  if (to === undefined) return isTest(file) ? undefined : packageFault(room, from);
  if (!path.posix.extname(to)) return `write the file's ending in '${from}'`;
  return roomFault(file, room, to, typesOnly);
}

/** A test may use any package; the walls between rooms hold for it too. */
const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);

/** Everything in one source file that breaks a wall, as `file:line what`. */
export function faultsIn(file: string, code: string, aliases: Aliases): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  const { imports, isBarrel } = readModule(file, code);
  const found = imports.flatMap((one) => {
    const what = fault(file, room, one, aliases);
    return what === undefined ? [] : [`${file}:${one.line} ${what}`];
  });
  return isBarrel ? [...found, `${file}:1 only passes on other files' exports; import them where they are`] : found;
}
