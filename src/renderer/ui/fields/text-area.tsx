import { Textarea, type TextareaProps } from '@mantine/core';

/** Several lines of text; grows with what is typed, from `minRows` to `maxRows`. */
export function TextArea(props: TextareaProps) {
  return <Textarea dir="auto" autosize minRows={3} maxRows={12} {...props} />;
}
