import { fail, ok, type Result } from '#shared/result.ts';
import { elementLines } from './json-lines.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** One resume as parsed, unchecked; `line` is where it starts in the file. */
export type Resume = { readonly line: number; readonly value: unknown };

export type ResumeFile = { readonly resumes: readonly Resume[] };

/** Reads one resume or an array of them. Fails with `invalid` when the text is no JSON. */
export function openResumes(text: string): Result<ResumeFile> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? ` (${error.message.slice(0, 200)})` : '';
    return fail('invalid', `the file is no valid JSON${detail}. Export it again, or check the place named.`);
  }
  if (!Array.isArray(value)) return ok({ resumes: [{ line: firstLine(text), value }] });
  const lines = elementLines(text);
  return ok({ resumes: value.map((item: unknown, i) => ({ line: lines[i] ?? 1, value: item })) });
}

function firstLine(text: string): number {
  const lead = /^\s*/u.exec(text)?.[0] ?? '';
  return lead.split('\n').length;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
