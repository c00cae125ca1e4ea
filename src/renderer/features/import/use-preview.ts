import { useEffect, useState } from 'react';
import type { PreviewRow } from '#shared/import/map-all.ts';
import { currentSession, optionsOf } from './flow.ts';
import type { Choices, OpenFile } from './flow-types.ts';

/** The first rows of a file as they would come in; the earlier answer stays until the next one is there. */
export function usePreview(file: OpenFile | undefined, choices: Choices): readonly PreviewRow[] | null {
  const [answer, setAnswer] = useState<{ readonly file: number; readonly rows: readonly PreviewRow[] } | null>(null);
  useEffect(() => {
    if (!file) return;
    let wanted = true;
    void currentSession()
      ?.preview(file.file, file.mapping, optionsOf(choices, Date.now()))
      .then((rows) => {
        if (wanted) setAnswer({ file: file.file, rows });
      })
      // A session that was closed answers nobody.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [file, choices]);
  return answer && answer.file === file?.file ? answer.rows : null;
}
