import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the project. @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** Parses a JSON file; undefined when it is missing or broken. @param {string} file @returns {unknown} */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** One line to the person at the terminal. @param {string} text */
export const say = (text) => console.log(`warmbench: ${text}`);
