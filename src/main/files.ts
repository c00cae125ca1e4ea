import { dialog, type FileFilter } from 'electron';
import type { Ipc } from './ipc.ts';
import { saveFile, type AskPath, type FileKind } from './save-file.ts';
import { currentWindow } from './windows.ts';

const filters: { readonly [K in FileKind]: FileFilter } = {
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  ics: { name: 'Calendar', extensions: ['ics'] },
  eml: { name: 'E-mail draft', extensions: ['eml'] },
  json: { name: 'JSON', extensions: ['json'] },
  vcf: { name: 'Contact card', extensions: ['vcf'] },
  txt: { name: 'Text', extensions: ['txt'] },
};

/** The system's save dialog. The window only ever suggests a name; the place is the user's choice. */
export const askPath: AskPath = async (suggestion, kind) => {
  const options = { defaultPath: suggestion, filters: [filters[kind]] };
  const window = currentWindow();
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
};

export function setupFiles(ipc: Ipc): void {
  ipc.handle('files.saveText', ({ name, kind, text }) => saveFile(askPath, name, kind, text));
}
