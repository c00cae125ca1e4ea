/// <reference lib="webworker" />
import { createDatabase } from '../database.ts';
import { servePulls } from '../pull.ts';
import type { ExportWork, Parts } from './parts.ts';
import { peopleParts } from './people-parts.ts';
import { workspaceParts } from './workspace-parts.ts';

/** Reads the view and makes files of it, away from the window's own thread. */
servePulls(self, async function* parts({ database, what }: ExportWork): Parts {
  const db = createDatabase(database);
  yield* what.kind === 'workspace' ? workspaceParts(db, what) : peopleParts(db, what);
  db.close();
});
