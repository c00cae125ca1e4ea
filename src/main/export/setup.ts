import { app, dialog, shell } from 'electron';
import { fail, ok } from '#shared/result.ts';
import type { Ipc } from '#main/ipc.ts';
import type { DocumentStore } from '#main/documents/store.ts';
import { saveName } from '#main/save-name.ts';
import { currentWindow } from '#main/windows.ts';
import { Exporter, type AskTarget } from './exporter.ts';

const kinds = {
  zip: { name: 'Zip file', extensions: ['zip'] },
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  vcf: { name: 'Contact cards', extensions: ['vcf'] },
  json: { name: 'JSON', extensions: ['json'] },
};

/** The system's save dialog. The window only ever suggests a name; a folder is made anew under the name that is chosen. */
const askTarget: AskTarget = async (name, shape) => {
  const options =
    shape === 'folder'
      ? { defaultPath: saveName(name, 'zip').slice(0, -'.zip'.length), buttonLabel: 'Make folder' }
      : { defaultPath: saveName(name, shape), filters: [kinds[shape]] };
  const window = currentWindow();
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
};

/** Exports to where the user says. The window hands over text and names documents, never a path outside of the export. */
export function setupExport(ipc: Ipc, documents: DocumentStore): void {
  const exporter = new Exporter(askTarget, documents);
  app.on('will-quit', () => exporter.dropNow());
  ipc.handle('export.begin', ({ name, shape }) => exporter.begin(name, shape));
  ipc.handle('export.write', ({ file, text }) => exporter.write(file, text));
  ipc.handle('export.documents', ({ files }) => exporter.keep(files));
  ipc.handle('export.finish', () => exporter.finish());
  ipc.handle('export.cancel', async () => {
    await exporter.cancel();
    return ok(null);
  });
  ipc.handle('export.show', async () => {
    const folder = exporter.lastFolder;
    if (folder === null) return fail('not-found', 'Nothing was exported since Warmbench was started.');
    const problem = await shell.openPath(folder);
    return problem === '' ? ok(null) : fail('failed', `The folder could not be opened. It is at ${folder}.`);
  });
}
