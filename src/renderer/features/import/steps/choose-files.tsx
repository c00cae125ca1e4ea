import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { addFiles } from '../flow.ts';
import classes from '../import.module.css';

type ChooseFilesProps = { readonly label: string; readonly primary?: boolean; readonly busy?: boolean };

/** The system's dialog to choose files. */
export function ChooseFiles({ label, primary = false, busy = false }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        className={classes.file}
        aria-label="Files to import"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file can be chosen again after it was changed.
          event.currentTarget.value = '';
          void addFiles(files);
        }}
      />
      <Button
        variant={primary ? 'primary' : 'secondary'}
        size={primary ? 'normal' : 'small'}
        busy={busy}
        {...(primary ? { 'data-autofocus': true } : { icon: <IconPlus size={14} /> })}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
