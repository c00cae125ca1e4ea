/// <reference lib="webworker" />
import { createDatabase } from '../database.ts';
import { servePulls } from '../pull.ts';
import type { ExportAsk, Part } from './parts.ts';
import { peopleParts } from './people-parts.ts';
import { workspaceParts } from './workspace-parts.ts';

/** Reads the view and makes files of it, away from the window's own thread. */
servePulls<{ readonly database: string; readonly what: ExportAsk }, Part>(self, async function* parts({ database, what }) {
  const db = createDatabase(database);
  yield* what.kind === 'workspace' ? workspaceParts(db, what) : peopleParts(db, what);
  db.close();
});
