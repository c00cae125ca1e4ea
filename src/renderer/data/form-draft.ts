import type { z } from 'zod';

type Fields = { readonly [name: string]: unknown };

/**
 * What was typed in a form, as a draft: the fields that differ from how the form began, so that a default such as
 * "tomorrow" does not grow old in it. Empty when nothing differs.
 */
export function typedOver(start: Fields, values: Fields): string {
  const typed = Object.entries(values).filter(([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(start[name]));
  return typed.length === 0 ? '' : JSON.stringify(Object.fromEntries(typed));
}

/** How a form begins: as `start` says, with what an earlier draft has. A draft that does not fit `shape` is passed over. */
export function withTyped<Values extends Fields>(start: Values, draft: string, shape: z.ZodType<Values>): Values {
  if (draft === '') return start;
  try {
    const typed: unknown = JSON.parse(draft);
    return shape.parse(Object.assign({}, start, typed));
  } catch {
    return start;
  }
}
