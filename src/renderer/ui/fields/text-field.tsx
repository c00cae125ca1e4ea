import { TextInput, type TextInputProps } from '@mantine/core';

/** One line of text with its label, description and error. Takes what `form.register` gives. */
export function TextField(props: TextInputProps) {
  return <TextInput dir="auto" autoComplete="off" {...props} />;
}
