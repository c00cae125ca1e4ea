import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** A PDF of one page with this line; its readers find the objects without a table. */
export function pdfWith(text: string): string {
  const stream = `BT /F1 18 Tf 40 760 Td (${text}) Tj ET`;
  return [
    '%PDF-1.4',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [4 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
    '4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >> endobj',
    `5 0 obj << /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj`,
    'trailer << /Size 6 /Root 1 0 R >>',
    '%%EOF',
  ].join('\n');
}

/** How a Word file with a password begins. */
export const lockedWord = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Answers the system's dialog for opening files with these from now on. */
export async function answerOpenDialog(app: ElectronApplication, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'warmbench-cvs-'));
  const filePaths = Object.keys(files).map((name) => path.join(folder, name));
  for (const [i, content] of Object.values(files).entries()) await writeFile(filePaths[i] ?? '', content);
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths });
  }, filePaths);
}
