/** One row of the wall table: which other rooms and packages a room's files may import. */
export interface Room {
  /** Folder, or a file prefix; the longest match owns a file. */
  readonly path: string;
  /** Rooms (or single files of them) it may import; itself always. */
  readonly knows: readonly string[];
  /** Of these only types may be imported. */
  readonly knowsTypesOf?: readonly string[];
  /** Either the only packages it may import, or the ones it may not. */
  readonly packages: { readonly only: readonly string[] } | { readonly not: readonly string[] };
  /** Its sub-folders are strangers to each other. */
  readonly subFoldersApart?: true;
}

const NODE = 'node:*';
const UI_LIBRARIES = ['react', 'react-*', 'react/*', 'react-dom/*', '@mantine/*', '@tanstack/*', '@tabler/*', '@hookform/*', '@atlaskit/*'];
const STORES = ['dexie', 'dexie-*', 'zustand', 'zustand/*'];
/** Libraries that compute and nothing else: no disk, no network, no page. */
const PURE = ['zod', 'double-metaphone', 'uuidv7', 'fractional-indexing', 'libphonenumber-js', 'libphonenumber-js/*', 'temporal-polyfill', 'papaparse', 'ical.js', 'ical-generator'];
/** The page has no Electron and no Node; it asks main through the preload's bridge, whose type it reads. */
const BRIDGE = ['src/preload'];

/** Who may import whom. What is not written here is forbidden. */
export const ROOMS: readonly Room[] = [
  { path: 'src/shared', knows: [], packages: { only: PURE } },
  { path: 'src/main', knows: ['src/shared'], packages: { not: [...UI_LIBRARIES, ...STORES] } },
  { path: 'src/preload', knows: ['src/shared'], packages: { only: ['electron'] } },
  {
    path: 'src/renderer/data',
    knows: ['src/shared'],
    knowsTypesOf: BRIDGE,
    packages: { not: [NODE, 'electron', ...UI_LIBRARIES, 'zustand', 'zustand/*'] },
  },
  /** Tests of the data run against the real journal. */
  { path: 'src/renderer/data/testing', knows: ['src/shared', 'src/main', 'src/renderer/data'], packages: { not: ['electron', ...UI_LIBRARIES] } },
  { path: 'src/renderer/state', knows: ['src/shared'], packages: { not: [NODE, 'electron', 'dexie', 'dexie-*'] } },
  {
    path: 'src/renderer/ui',
    knows: ['src/shared/result.ts', 'src/shared/ids.ts'],
    packages: { not: [NODE, 'electron', ...STORES] },
  },
  {
    path: 'src/renderer/features',
    knows: ['src/shared', 'src/renderer/data', 'src/renderer/state', 'src/renderer/ui'],
    knowsTypesOf: BRIDGE,
    packages: { not: [NODE, 'electron', ...STORES] },
    subFoldersApart: true,
  },
  { path: 'src/renderer', knows: ['src/shared'], knowsTypesOf: BRIDGE, packages: { not: [NODE, 'electron', ...STORES] } },
  { path: 'server', knows: ['src/shared'], packages: { not: ['electron', ...UI_LIBRARIES, ...STORES] } },
  { path: 'e2e', knows: ['tools/setup'], packages: { not: ['electron', ...UI_LIBRARIES, ...STORES] } },
  { path: 'bench', knows: ['src/shared', 'src/main', 'src/renderer/data/index-worker', 'tools', 'e2e'], packages: { not: [] } },
  { path: 'tools', knows: ['src/shared'], packages: { not: [] } },
];
