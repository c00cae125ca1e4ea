import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';

type SegmentedProps<Value extends string> = {
  /** What is being chosen. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** Two to five choices side by side: views, modes. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  return <SegmentedControl aria-label={label} data={options.map((option) => ({ ...option }))} value={value} onChange={(next) => onChange(next as Value)} withItemsBorders={false} transitionDuration={0} />;
}
