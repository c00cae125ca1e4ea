import type { Ref } from 'react';
import classes from './welcome.module.css';

type ExportInputProps = { readonly ref: Ref<HTMLInputElement>; readonly label: string; readonly folder?: boolean; readonly onFiles: (files: readonly File[]) => void };

/** The system's dialog to choose an export: its zip or line file, or its folder. A button opens it. */
export function ExportInput({ ref, label, folder = false, onFiles }: ExportInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      className={classes.file}
      aria-label={label}
      tabIndex={-1}
      {...(folder ? { webkitdirectory: '' } : { accept: '.zip,.jsonl' })}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // So that the same one can be chosen again.
        event.currentTarget.value = '';
        onFiles(files);
      }}
    />
  );
}
