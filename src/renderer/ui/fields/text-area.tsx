import { Textarea, type TextareaProps } from '@mantine/core';
import type { CSSProperties } from 'react';
import classes from './text-area.module.css';

/**
 * Several lines of text; grows with what is typed, from `minRows` to `maxRows`. The style sheet sizes it: measuring it by
 * script costs more than everything else in a small form.
 */
export function TextArea({ minRows = 3, maxRows = 12, ...rest }: Omit<TextareaProps, 'style' | 'autosize'>) {
  const rows = { '--min-rows': minRows, '--max-rows': maxRows } as CSSProperties;
  return <Textarea dir="auto" rows={minRows} {...rest} style={rows} classNames={{ input: classes.input ?? '' }} />;
}
