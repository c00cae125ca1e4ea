import { IconFileText, IconX } from '@tabler/icons-react';
import { IconButton } from '#ui/icon-button.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { removeFile, showFile } from '../flow.ts';
import type { OpenFile } from '../flow-types.ts';
import classes from '../import.module.css';
import { fileWords } from '../words.ts';

type FileListProps = { readonly files: readonly OpenFile[]; readonly shown: number };

/** Every file that was read: what it is, what to know of it. With several, one is chosen to be looked at. */
export function FileList({ files, shown }: FileListProps) {
  return (
    <ul className={classes.files}>
      {files.map(({ file, summary, remembered }) => (
        <li key={file} className={classes.fileItem} data-shown={(files.length > 1 && file === shown) || undefined}>
          <div className={classes.fileLine}>
            <IconFileText size={16} aria-hidden className={classes.faint} />
            {files.length > 1 ? (
              <button type="button" className={classes.fileName} aria-pressed={file === shown} onClick={() => showFile(file)}>
                <Truncate text={summary.name} />
              </button>
            ) : (
              <strong className={classes.fileName}>
                <Truncate text={summary.name} />
              </strong>
            )}
            {summary.profile !== null && <StatusPill tone="accent" label={summary.profile} title="The columns of such files are known" />}
            {remembered && <StatusPill tone="info" label="Your mapping" title="You mapped these columns earlier; it is applied again" />}
            <span className={classes.faint}>{fileWords(summary)}</span>
            <IconButton size="small" label={`Leave out ${summary.name}`} icon={<IconX size={14} />} onClick={() => removeFile(file)} />
          </div>
          {summary.warnings.length > 0 && (
            <ul className={classes.fileWarnings}>
              {summary.warnings.slice(0, 5).map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
              {summary.warnings.length > 5 && <li>and {summary.warnings.length - 5} more of the kind</li>}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
