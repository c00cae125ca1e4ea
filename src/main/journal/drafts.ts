import type { Draft } from '#shared/ipc.ts';
import type { Store } from './store.ts';

const MAX_DRAFTS = 500;

export type Drafts = { readonly all: () => readonly Draft[]; readonly put: (key: string, value: string) => void };

/** Text typed and not yet saved. An empty value forgets the draft; beyond 500 the oldest go. */
export function createDrafts({ db, now }: Store): Drafts {
  const all = db.prepare('SELECT key, value FROM drafts ORDER BY at DESC');
  const put = db.prepare(
    'INSERT INTO drafts (key, value, at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at',
  );
  const remove = db.prepare('DELETE FROM drafts WHERE key = ?');
  const trim = db.prepare('DELETE FROM drafts WHERE key IN (SELECT key FROM drafts ORDER BY at DESC, key LIMIT -1 OFFSET ?)');
  return {
    all: () => all.all().map((row) => ({ key: String(row['key']), value: String(row['value']) })),
    put: (key, value) => {
      if (value === '') {
        remove.run(key);
        return;
      }
      put.run(key, value, now());
      trim.run(MAX_DRAFTS);
    },
  };
}
