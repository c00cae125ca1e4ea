import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readRows } from './view.ts';

/** A fresh folder to export into. */
export function exportTarget(name: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'warmbench-export-')).then((folder) => path.join(folder, name));
}

/** The records of an exported folder, by table and id. */
export async function recordsIn(folder: string): Promise<readonly string[]> {
  const text = await readFile(path.join(folder, 'workspace.jsonl'), 'utf8');
  return text.trimEnd().split('\n').slice(1);
}

/** What lies beside a file. */
export async function besides(file: string): Promise<readonly string[]> {
  return readdir(path.dirname(file));
}

/** All rows of the view without their hidden stamps, and without the trash. */
export async function plainRows(page: Page): Promise<unknown> {
  const { trash: _trash, ...tables } = await readRows(page);
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith('_'))))]));
}
